import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { settled } from '../browser/extension';
import { paintedMarks } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const TABS = 20;
const NAMES = ['district-newspaper.html', 'dark.html'];

/** The names that each load of the content script makes up for itself: one for each that paints in the page. */
const paintersIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...new Set([...CSS.highlights.keys()].map((name) => name.split('-')[0] ?? ''))].toSorted());

const textsOf = async (page: Page): Promise<string> => (await paintedMarks(page)).map(({ text }) => text).join(' ');

describe(`${TABS} open tabs`, () => {
  const stage = useStage();
  const pages: Page[] = [];
  /** What each of the two fixtures has marked at its top. */
  const wanted: string[] = [];
  /** Errors that the tabs themselves report, content scripts included: browsers forget those of an extension that is gone. */
  const thrown: string[] = [];

  beforeAll(async () => {
    for (let i = 0; i < TABS; i++) {
      const page = await stage.open(NAMES[i % 2] ?? '');
      page.on('pageerror', (error) => thrown.push(String(error)));
      pages.push(page);
      if (wanted.length < 2) {
        await settled(stage.session, page);
        wanted.push(await textsOf(page));
      } else await until(async () => (await textsOf(page)) === wanted[i % 2], { what: `tab ${i} to be marked` });
    }
  });

  const expectNewMarks = async (before: readonly (readonly string[])[]) => {
    for (const [i, page] of pages.entries()) {
      await until(
        async () => {
          const painters = await paintersIn(page);
          return painters.length === 1 && painters[0] !== before[i]?.[0];
        },
        { what: `tab ${i} to have the new marks alone`, timeout: 20_000 },
      );
    }
    // Nothing that was on its way brings the old ones back.
    await pause(1500);
    for (const page of pages) expect(await paintersIn(page)).toHaveLength(1);
    // One of each fixture: browsers paint what is in front.
    for (const [i, page] of pages.slice(0, NAMES.length).entries()) {
      await page.bringToFront();
      await until(async () => (await textsOf(page)) === wanted[i], { what: `tab ${i} to be marked as before` });
    }
  };
  /** Firefox ends the script without a word: the names stay until the page is loaded anew, but nothing is painted. */
  const expectNoMarks = async () => {
    for (const [i, page] of pages.entries()) {
      const isClear = async () =>
        inject('browser') === 'firefox' ? paintsNothing(page) : (await paintersIn(page)).length === 0;
      await until(isClear, { what: `the marks of tab ${i} to go` });
    }
  };

  it('are taken over by an update: old marks go, new ones come, one set in each', async () => {
    const before = await Promise.all(pages.map(paintersIn));
    for (const painters of before) expect(painters).toHaveLength(1);
    const front = pages.at(-1);
    await front?.bringToFront();
    await front?.evaluate(watchPainters);
    await stage.session.update(stage.session.helper);
    await expectNewMarks(before);
    // Never two sets at once for longer than a second; the control: there were two loads, seen one after the other.
    const seen = await front?.evaluate(() => ({
      ...(globalThis as unknown as { readonly painters: { names: string[]; both: number } }).painters,
    }));
    expect(seen?.names.length).toBeGreaterThanOrEqual(2);
    expect(seen?.both).toBeLessThan(1000);
  });

  it('lose their marks when the extension is switched off, and get one set again when it is switched on', async () => {
    const before = await Promise.all(pages.map(paintersIn));
    for (const page of pages) expect(await paintsNothing(page)).toBe(false);
    await stage.session.setEnabled(false);
    await expectNoMarks();
    await stage.session.setEnabled(true);
    await expectNewMarks(before);
  });

  itLeavesNoTrace(stage);

  it('lose their marks when the extension is removed, and report no error', async () => {
    for (const page of pages) expect(await paintsNothing(page)).toBe(false);
    await stage.session.uninstall();
    await expectNoMarks();
    await pause(1500);
    expect(thrown).toEqual([]);
  });
});

/** Runs in the page: looks fifty times a second who paints, and for how long more than one does. */
function watchPainters(): void {
  const painters = { names: [] as string[], both: 0 };
  Object.defineProperty(globalThis, 'painters', { value: painters });
  let last = performance.now();
  setInterval(() => {
    const names = new Set(
      [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? [name.split('-')[0] ?? ''] : [])),
    );
    painters.names = [...new Set([...painters.names, ...names])];
    const now = performance.now();
    if (names.size > 1) painters.both += now - last;
    last = now;
  }, 20);
}

/** Whether no highlight in the registry has a style. */
const paintsNothing = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...CSS.highlights.keys()].every((name) => {
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      return !style.textDecorationLine.includes('underline');
    }),
  );
