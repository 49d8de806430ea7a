import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { recordKey } from '../../src/core/entry/changes';
import type { LayerRecord } from '../../src/core/entry/layer';
import { SCHEMA } from '../../src/core/entry/migrate';
import { newDraft } from '../../src/core/entry/own-entry';
import type { MarkSettings } from '../../src/platform/messages';
import { frontTab, settled, stateOf } from '../browser/extension';
import { grantAllPages } from '../browser/grant';
import { paintedMarks, placeOf } from '../browser/marks';
import { type Traces, toldApartBy, tracesOf, watchForTraces } from '../browser/traces';
import { pause, until } from '../browser/until';
import { sense } from '../unit/background/entries';
import { itLeavesNoTrace, useStage } from './stage';

const WORDS = ['乡村振兴', '高质量发展', '蓝围巾'];

describe('what a page can find out', () => {
  const stage = useStage({ grant: 'none' });
  let nothing: Traces = {};
  let revision = 1000;

  const packaged = async (): Promise<string[]> => {
    const root = resolve('dist', inject('browser'));
    const files = await readdir(root, { recursive: true, withFileTypes: true });
    return files
      .filter((file) => file.isFile())
      .map((file) => `${stage.session.extensionOrigin}/${relative(root, resolve(file.parentPath, file.name))}`)
      .sort();
  };
  const open = async (): Promise<Page> => {
    const page = await stage.session.newPage();
    await watchForTraces(page);
    await page.goto(`${stage.origin}/links.html`, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };
  const traces = async (page: Page) => tracesOf(page, await packaged(), WORDS);
  const choose = (settings: Partial<MarkSettings>) =>
    stage.session.helper.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);

  it('is nothing where nothing is granted', async () => {
    const page = await open();
    await pause(600);
    nothing = await traces(page);
    expect(Object.keys(nothing).length).toBeGreaterThanOrEqual(40);
    expect(nothing).toMatchObject({
      'registry size': '0',
      'children of the root': '2',
      'adopted style sheets': '0',
      'performance entries': '',
      'events, errors, changes': '',
      'events that scripts make': expect.stringMatching(/^0 /),
    });
    expect(new Set(nothing['packaged files by fetch']?.split(','))).toEqual(new Set(['not there']));
    await page.close();
    await grantAllPages(stage.session);
  });

  it('is which words are marked, where the reader has them marked', async () => {
    const page = await open();
    await settled(stage.session, page);
    const ways = toldApartBy(nothing, await traces(page));
    expect(ways.filter((way) => !way.startsWith('registry'))).toEqual([]);
    expect(ways).toContain('registry texts');
    await page.close();
  });

  it('is nothing where terms are kept to the panel, though they are found', async () => {
    await choose({ panelOnly: true });
    const page = await open();
    expect(await settled(stage.session, page)).toMatchObject({ kind: 'marked', count: 3 });
    // The reader's own pointer over a term, too.
    const at = await page.$eval('#plain', (el) => {
      const { left, top, height } = el.getBoundingClientRect();
      return { x: left + 230, y: top + height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    await pause(700);
    await stage.session.run('next-term');
    await stage.session.run('open-card');
    await pause(300);
    expect(toldApartBy(nothing, { ...(await traces(page)), 'scroll position': '0 0' })).toEqual([]);
    await page.close();
  });

  it('follows an open page there and back', async () => {
    await choose({});
    const page = await open();
    await settled(stage.session, page);
    expect(await paintedMarks(page)).not.toEqual([]);
    await choose({ panelOnly: true });
    await until(async () => (await paintedMarks(page)).length === 0, { what: 'the marks to go' });
    await choose({ styles: { campaign: { hue: 'green', line: 'wavy', tint: false } } });
    await until(async () => (await paintedMarks(page)).length > 0, { what: 'the marks to come back' });
    await placeOf(page, '乡村振兴');
    await page.close();
  });

  it('is nothing of the reader’s own terms where these alone are kept to the panel', async () => {
    await choose({ ownInPanel: true });
    await setOwn(['蓝围巾']);
    const page = await open();
    expect(await settled(stage.session, page)).toMatchObject({ kind: 'marked', count: 4 });
    const painted = (await paintedMarks(page)).map(({ text }) => text);
    expect(painted).toContain('乡村振兴');
    expect(painted).not.toContain('蓝围巾');
    await choose({});
    await until(async () => (await paintedMarks(page)).some(({ text }) => text === '蓝围巾'), { what: 'the own term' });
    await page.close();
  });

  it('is nothing of 10,000 own terms on a page that asks for all of them', async () => {
    await choose({ ownInPanel: true });
    const terms = Array.from({ length: 10_000 }, (_, i) => ownTerm(i));
    await setOwn(terms.filter((_, i) => i % 2 === 0));
    const page = await stage.open('links.html');
    await settled(stage.session, page);
    const before = (await paintedMarks(page)).length;
    await page.evaluate(bait, terms);
    const state = await until(
      async () => {
        const now = await stateOf(stage.session, page);
        return now?.kind === 'marked' && now.count > 4500 ? now : undefined;
      },
      { what: 'the bait to be read', timeout: 40_000 },
    );
    expect(state.kind).toBe('marked');
    let readable = 0;
    for (let step = 0; step < 12; step++) {
      await page.evaluate(
        (part) => scrollTo({ top: (document.body.scrollHeight * part) / 11, behavior: 'instant' }),
        step,
      );
      await pause(150);
      readable += (await paintedMarks(page)).filter(({ text }) => text.startsWith('甲乙')).length;
    }
    expect(readable).toBe(0);
    expect(before).toBeGreaterThan(0);
    // The control: without the switch the same page reads the same words.
    await choose({});
    await until(async () => (await paintedMarks(page)).some(({ text }) => text.startsWith('甲乙')), {
      what: 'the words that the switch kept',
      timeout: 40_000,
    });
    await page.close();
    await setOwn([]);
  });

  it('is nothing any more after the site is switched off', async () => {
    const page = await open();
    await settled(stage.session, page);
    const tab = await frontTab(stage.session);
    await stage.session.helper.evaluate((id) => chrome.tabs.sendMessage(id, { to: 'page', type: 'stop' }), tab);
    await pause(300);
    expect(toldApartBy(nothing, await traces(page))).toEqual([]);
    await page.close();
  });

  itLeavesNoTrace(stage);

  /** Puts own entries into the store, all at once, in the place of those that were there. */
  async function setOwn(heads: readonly string[]): Promise<void> {
    const records = heads.map((head, i) => ownRecord(`own-${i}`, head));
    const items = Object.fromEntries(records.map((record) => [recordKey(record), record]));
    await stage.session.helper.evaluate(
      async (next, meta) => {
        const before = Object.keys(await chrome.storage.local.get(null)).filter((key) => /^entry:own-/.test(key));
        await chrome.storage.local.remove(before.filter((key) => !(key in next)));
        await chrome.storage.local.set({ ...next, meta });
      },
      items,
      { schema: SCHEMA, revision: ++revision },
    );
  }
});

const ownRecord = (id: string, head: string): LayerRecord => ({
  kind: 'own',
  id,
  changed: '2026-01-01',
  entry: {
    ...newDraft(id, head, '', '2026-01-01'),
    pinyin: head,
    forms: [head],
    senses: [sense({ certainty: 'unknown' })],
  },
});

/** Words that no dictionary has: 甲乙 and two more characters. */
const ownTerm = (i: number): string =>
  `甲乙${String.fromCharCode(0x4e00 + 200 + (i % 100) * 3)}${String.fromCharCode(0x5e00 + Math.floor(i / 100) * 5)}`;

/** Runs in the page: the words by every trick that hides them from the reader and not from the extension. */
function bait(words: readonly string[]): void {
  const TRICKS = [
    '',
    'color: #fff; background: #fff',
    'position: absolute; left: -9999px',
    'clip-path: inset(100%)',
    'height: 0; overflow: hidden',
    'font-size: 1px',
    'opacity: 0.01',
    'content-visibility: auto',
    'transform: scale(0)',
    'filter: opacity(0)',
  ];
  for (let i = 0; i < words.length; i += 50) {
    const box = document.createElement('p');
    box.style.cssText = TRICKS[(i / 50) % TRICKS.length] ?? '';
    box.textContent = words.slice(i, i + 50).join('，');
    document.body.append(box);
  }
}
