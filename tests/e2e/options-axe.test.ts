import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../browser/axe';
import type { Theme } from '../browser/session';
import { pause } from '../browser/until';
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
  'hidden:duan-tou-lu': { kind: 'hidden', id: 'duan-tou-lu', changed },
  meta: { schema: 1, revision: 1 },
};

/** 1280 px at 100, 200 and 400 %: what the page sees of a window that is zoomed. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
  { width: 320, height: 256 },
];

/** Nine looks at a page full of fields take their time. */
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
  { name: 'a hidden entry', hash: '#entry=duan-tou-lu', shown: '.reading' },
  { name: 'two versions of an entry', hash: '#entry=zou-shen-zou-shi', shown: '.conflict' },
  { name: 'the editor, everything unfolded', hash: '#entry=yi-ba-shou&edit=1', shown: '.try-result', ready: unfold },
  { name: 'a new entry with faults', hash: '#new=', shown: '.editor', ready: click('.editor-foot .button-main') },
  { name: 'marks', hash: '#section=marks', shown: '.styles' },
  { name: 'sites', hash: '#section=sites', shown: '.group' },
  { name: 'backup', hash: '#section=backup', shown: '.settings-group' },
];

describe('accessibility of the options page', () => {
  const stage = useStage({ grant: 'none' });
  beforeAll(async () => {
    await stage.session.helper.evaluate((items) => chrome.storage.local.set(items), STORED);
  });

  const lookAt = async (page: Page, look: string, without: readonly string[] = []): Promise<readonly string[]> => {
    const faults: string[] = [];
    for (const size of SIZES) {
      await page.setViewport(size);
      await pause(100);
      // Colours in the middle of a change are nobody's.
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const found = [...(await axeFaults(page, without)), ...(wide > 0 ? [`wider than the window by ${wide} px`] : [])];
      faults.push(...found.map((fault) => `${look}, ${size.width} px: ${fault}`));
    }
    await page.setViewport({ width: 1280, height: 800 });
    return faults;
  };

  it.each(VIEWS)('$name', LONG, async ({ hash, shown, ready }) => {
    const page = await stage.session.openExtension(`src/options/index.html${hash}`);
    await page.bringToFront();
    await page.waitForSelector(shown, { visible: true });
    await ready?.(page);
    const faults: string[] = [];
    for (const theme of ['light', 'dark'] satisfies Theme[]) {
      await stage.session.setTheme(page, theme);
      faults.push(...(await lookAt(page, theme)));
    }
    if (stage.session.browser === 'chrome') {
      // Firefox's driver cannot force colours.
      await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      // Styles keep telling the page's own colours, which are not those on the screen then.
      faults.push(...(await lookAt(page, 'forced colours', ['color-contrast'])));
    }
    expect(faults).toEqual([]);
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  itLeavesNoTrace(stage);
});

async function filters(page: Page): Promise<void> {
  await click('.filters-tools .tool')(page);
  await page.select('.filters-choices select:nth-child(1)', 'policy');
  await page.select('.filters-choices select:nth-child(3)', 'A');
  await page.waitForSelector('.chip');
}

async function several(page: Page): Promise<void> {
  await click('.filters-tools .tool[aria-pressed]')(page);
  await click('.entry-row')(page);
  await click('.choice-bar-ways .button')(page);
  await page.waitForSelector('.confirm[open]');
}

async function unfold(page: Page): Promise<void> {
  await page.waitForSelector('.sections');
  await page.$$eval('.sections > .more > summary', (all) => all.map((summary) => (summary as HTMLElement).click()));
  await page.waitForSelector('#field-whole');
}
