import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { settled } from '../browser/extension';
import { paintedMarks } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const TABS = 20;

/** The names that each load of the content script makes up for itself: one for each that paints in the page. */
const paintersIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...new Set([...CSS.highlights.keys()].map((name) => name.split('-')[0] ?? ''))].toSorted());

const textsOf = async (page: Page): Promise<string> => (await paintedMarks(page)).map(({ text }) => text).join(' ');

describe('an update of the extension', () => {
  const stage = useStage();

  it(`takes over ${TABS} open tabs: old marks go, new ones come, one set in each`, async () => {
    const names = ['district-newspaper.html', 'dark.html'];
    const wanted: string[] = [];
    const pages: Page[] = [];
    for (let i = 0; i < TABS; i++) {
      const page = await stage.open(names[i % 2] ?? '');
      pages.push(page);
      if (wanted.length < 2) {
        await settled(stage.session, page);
        wanted.push(await textsOf(page));
      } else await until(async () => (await textsOf(page)) === wanted[i % 2], { what: `tab ${i} to be marked` });
    }
    const before = await Promise.all(pages.map(paintersIn));
    for (const painters of before) expect(painters).toHaveLength(1);

    await stage.session.update(stage.session.helper);
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
    for (const [i, page] of pages.entries()) {
      await page.bringToFront();
      await until(async () => (await textsOf(page)) === wanted[i % 2], { what: `tab ${i} to be marked as before` });
      expect(await paintersIn(page)).toHaveLength(1);
    }
    await Promise.all(pages.map((page) => page.close()));
  });

  itLeavesNoTrace(stage);
});

describe('removing the extension', () => {
  const stage = useStage();

  it('takes every mark off the pages that are open', async () => {
    const pages = [await stage.open('district-newspaper.html'), await stage.open('dark.html')];
    for (const page of pages) {
      await page.bringToFront();
      await settled(stage.session, page);
    }
    for (const page of pages) expect(await paintsNothing(page)).toBe(false);
    await stage.session.uninstall();
    for (const page of pages) {
      // Firefox ends the script without a word: the names stay until the page is loaded anew, but nothing is painted.
      if (inject('browser') === 'firefox')
        await until(() => paintsNothing(page), { what: 'the marks to be unpainted' });
      else await until(async () => (await paintersIn(page)).length === 0, { what: 'the marks to go' });
    }
  });
});

/** Whether no highlight in the registry has a style. */
const paintsNothing = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...CSS.highlights.keys()].every((name) => {
      const style = getComputedStyle(document.body, `::highlight(${name})`);
      return !style.textDecorationLine.includes('underline');
    }),
  );
