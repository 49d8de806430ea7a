import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeFaultsInAllLooks } from '../browser/axe';
import { chooseFacet } from '../browser/facets';
import { itLeavesNoTrace, useStage } from './stage';

const changed = '2026-11-01';
const OWN = {
  id: 'own-1',
  head: '三张表',
  pinyin: 'sān zhāng biǎo',
  forms: ['三张表'],
  category: 'phrase',
  domains: ['document'],
  tier: 'A',
  senses: [
    {
      meaning: { zh: '需要逐级填报的表格。', en: 'Forms to be filled in.' },
      status: { state: 'unchecked', asOf: changed },
      level: 'national',
      certainty: 'unknown',
      sources: [],
    },
  ],
};
const STORED = {
  'entry:own-1': { kind: 'own', id: 'own-1', entry: OWN, changed },
  'entry:zou-shen-zou-shi': {
    kind: 'override',
    id: 'zou-shen-zou-shi',
    fields: { tier: 'C' },
    base: { tier: 'A' },
    changed,
  },
  'entry:own-2': { kind: 'own', id: 'own-2', entry: { head: '两张' } },
  'hidden:duan-tou-lu': { kind: 'hidden', id: 'duan-tou-lu', changed },
  meta: { schema: 1, revision: 1 },
};

/** Many looks at a page full of fields take their time. */
const LONG = { timeout: 300_000 };

interface View {
  readonly name: string;
  readonly hash: string;
  readonly shown: string;
  readonly ready?: (page: Page) => Promise<void>;
}

const click = (selector: string) => async (page: Page) => {
  await (await page.waitForSelector(selector, { visible: true }))?.click();
};

const VIEWS: readonly View[] = [
  { name: 'the list', hash: '', shown: '.entry-row' },
  { name: 'filters and their chips', hash: '', shown: '.entry-row', ready: filters },
  { name: 'several entries, and the question', hash: '', shown: '.entry-row', ready: several },
  { name: 'nothing found', hash: '#search=%E6%9F%A5%E6%97%A0%E6%AD%A4%E8%AF%8D', shown: '.search-nothing' },
  { name: 'an entry of the dictionary', hash: '#entry=yi-ba-shou', shown: '.reading' },
  { name: 'an entry of one’s own, deleted', hash: '#entry=own-1', shown: '.reading', ready: deleted },
  { name: 'a hidden entry', hash: '#entry=duan-tou-lu', shown: '.reading' },
  { name: 'two versions of an entry', hash: '#entry=zou-shen-zou-shi', shown: '.conflict' },
  { name: 'the editor, everything unfolded', hash: '#entry=yi-ba-shou&edit=1', shown: '.try-result', ready: unfold },
  { name: 'a new entry with faults', hash: '#new=', shown: '.editor', ready: click('.editor-foot .button-main') },
  { name: 'a sense for one place', hash: '#entry=yi-ba-shou&edit=1&here=370200', shown: '.editor-note' },
  { name: 'an entry that was saved elsewhere', hash: '#entry=bai-gai-hei&edit=1', shown: '.editor', ready: elsewhere },
  { name: 'marks', hash: '#section=marks', shown: '.styles' },
  { name: 'sites', hash: '#section=sites', shown: '.group' },
  { name: 'a site that is none', hash: '#section=sites', shown: '.sites-add', ready: noSite },
  { name: 'backup', hash: '#section=backup', shown: '.settings-group' },
  { name: 'a file that cannot be read', hash: '#section=backup', shown: '.import-paste', ready: noFile },
  { name: 'giving up a change', hash: '#entry=yi-ba-shou&edit=1', shown: '.editor', ready: giveUp },
  { name: 'what a newer version wrote', hash: '', shown: '.entry-row', ready: newer },
];

describe('accessibility of the options page', () => {
  const stage = useStage({ grant: 'none' });
  beforeEach(async () => {
    await stage.session.helper.evaluate((items) => chrome.storage.local.set(items), STORED);
  });

  it.each(VIEWS)('$name', LONG, async ({ hash, shown, ready }) => {
    const page = await stage.session.openExtension(`src/options/index.html${hash}`);
    await page.bringToFront();
    await page.waitForSelector(shown, { visible: true });
    await ready?.(page);
    expect(await axeFaultsInAllLooks(stage.session, page)).toEqual([]);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  itLeavesNoTrace(stage);
});

async function filters(page: Page): Promise<void> {
  await click('.filters-tools .tool')(page);
  await chooseFacet(page, 1, 'policy');
  await chooseFacet(page, 3, 'A');
  await page.waitForSelector('.chip');
}

async function several(page: Page): Promise<void> {
  await click('.filters-tools .tool[aria-pressed]')(page);
  await click('.entry-row')(page);
  await click('.choice-bar-ways .button')(page);
  await page.waitForSelector('.confirm[open]');
}

async function deleted(page: Page): Promise<void> {
  await click('.reading-actions .button-danger')(page);
  await page.waitForSelector('.notice-button');
}

/** Another tab saves an entry while this one edits it. */
async function elsewhere(page: Page): Promise<void> {
  await page.type('#field-senses-0-meaning-zh', '一');
  await page.evaluate(async () => {
    const id = 'bai-gai-hei';
    const record = { kind: 'override', id, fields: { tier: 'C' }, base: { tier: 'A' }, changed: '2026-11-01' };
    await chrome.storage.local.set({ [`entry:${id}`]: record, meta: { schema: 1, revision: 50 } });
  });
  await click('.editor-foot .button-main')(page);
  await page.waitForSelector('.refusal');
}

async function noSite(page: Page): Promise<void> {
  await page.type('#add-site', 'x');
  // Not by the mouse: the list above may still grow and push the button away.
  await page.$eval('.sites-add .button', (button) => (button as HTMLButtonElement).click());
  await page.waitForSelector('[aria-invalid="true"]');
}

async function noFile(page: Page): Promise<void> {
  await page.type('.import-paste', '{');
  await click('.import .button:not(.button-main)')(page);
  await page.waitForSelector('.refusal');
}

async function giveUp(page: Page): Promise<void> {
  await page.type('#field-head', '了');
  await click('.editor-ways .button:not(.button-main)')(page);
  await page.waitForSelector('.confirm[open]');
}

/** It says so when it is opened, and when something is to be changed. */
async function newer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await chrome.storage.local.set({ meta: { schema: 99, revision: 60 } });
    location.reload();
  });
  await page.waitForSelector('.store-state');
  await click('.entry-row')(page);
  await click('.reading-actions button')(page);
  await page.waitForSelector('.notice-fault');
}

async function unfold(page: Page): Promise<void> {
  await page.waitForSelector('.sections');
  await page.$$eval('.sections > .more > summary', (all) => all.map((summary) => (summary as HTMLElement).click()));
  await page.waitForSelector('#field-whole');
}
