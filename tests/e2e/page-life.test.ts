import { describe, expect, inject, it } from 'vitest';
import { countPainted, isMarked, isNotMarked, openWith } from '../browser/changing';
import { badgeOf, settled, stateOf, tabOf } from '../browser/extension';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('a page that comes, goes and is told of choices', () => {
  const stage = useStage();

  it('follows the last of two choices, however long the first one takes', async () => {
    const page = await openWith(stage, '<p>各部门推进乡村振兴。</p><p>各部门推进乡村振兴。</p>');
    await until(async () => (await countPainted(page)) === 2, { what: 'both marks' });
    await stage.session.helper.evaluate(chooseTwice, await tabOf(stage.session, page));
    await pause(1500);
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 2 });
    await page.close();
  });

  it('is as the reader wishes when the browser brings it back as it was left', async () => {
    const page = await stage.open('links.html');
    await isMarked(page, '乡村振兴');
    const tab = await tabOf(stage.session, page);
    const choose = (settings: object) =>
      stage.session.helper.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
    const before = Number(await until(async () => (await badgeOf(stage.session, tab)) || false, { what: 'the badge' }));
    await page.evaluate(() => Object.defineProperty(globalThis, 'kept', { value: true }));
    await page.goto(`${stage.origin.replace('127.0.0.1', 'localhost')}/english.html`);
    await choose({ categoriesOff: ['strategy'] });
    await page.goBack({ waitUntil: [] }).catch(() => undefined);
    await until(() => page.evaluate(() => 'kept' in globalThis), { what: 'the page as it was left' });
    await isNotMarked(page, '乡村振兴');
    const state = await settled(stage.session, page);
    const count = state.kind === 'marked' ? state.count : 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(before);
    await until(async () => (await badgeOf(stage.session, tab)) === String(count), { what: 'the badge again' });
    await choose({});
    await page.close();
  });

  if (inject('browser') === 'chrome') {
    it('that is made ready before it is opened is not counted till then, and painted', async () => {
      const page = await openWith(stage, '<p>各部门推进乡村振兴。</p>');
      await isMarked(page, '乡村振兴');
      await page.evaluate(makeReady);
      await pause(3000);
      expect(await stateOf(stage.session, page)).toEqual({ kind: 'marked', count: 1 });
      const tab = await tabOf(stage.session, page);
      await page.click('a');
      // The driver may stay with the page that is gone; the extension sees what is in the tab.
      const seen = () => stage.session.helper.evaluate(lookInto, tab);
      await until(async () => (await seen())?.marked.includes('乡村振兴'), { what: 'the page, marked' });
      expect(await seen()).toMatchObject({ path: '/links.html', wasMadeReady: true, lines: ['underline'] });
      await until(async () => (await badgeOf(stage.session, tab)) || false, { what: 'the badge' });
      await page.close();
    });
  }

  itLeavesNoTrace(stage);
});

/** Runs in a page of the extension: tells a page of new settings, and at once of the old ones again. */
async function chooseTwice(tab: number): Promise<void> {
  const ask = (message: object) => chrome.runtime.sendMessage(message) as Promise<{ settings: object; reader: object }>;
  const { reader, settings } = await ask({ to: 'background', type: 'hello' });
  const tell = (chosen: object) =>
    chrome.tabs.sendMessage(tab, { to: 'page', type: 'readerChanged', data: { reader, settings: chosen } });
  await Promise.all([
    tell({ ...settings, density: 'page', styles: { policy: { hue: 'red' } } }),
    tell({ ...settings, hoverDelay: 301 }),
  ]);
}

/** Runs in the page: has the browser make another page ready, and puts a link to it. */
function makeReady(): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ urls: ['links.html'], eagerness: 'immediate' }] });
  const link = document.createElement('a');
  link.href = 'links.html';
  link.textContent = '下一页';
  document.body.append(rules, link);
}

interface Seen {
  readonly path: string;
  readonly wasMadeReady: boolean;
  /** Words that are painted now. */
  readonly marked: readonly string[];
  /** The lines that are painted, each kind once. */
  readonly lines: readonly string[];
}

/** Runs in a page of the extension: what the page in a tab knows of itself. */
async function lookInto(tab: number): Promise<Seen | undefined> {
  const read = (): Seen => {
    const [navigation] = performance.getEntriesByType('navigation');
    const painted = [...CSS.highlights].filter(([, { size }]) => size > 0);
    const words = painted.flatMap(([, highlight]) =>
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    );
    const lines = painted.map(([name]) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine);
    return {
      path: location.pathname,
      wasMadeReady:
        navigation !== undefined && 'activationStart' in navigation && Number(navigation.activationStart) > 0,
      marked: words,
      lines: [...new Set(lines)],
    };
  };
  const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab }, world: 'MAIN', func: read });
  return answer?.result as Seen | undefined;
}
