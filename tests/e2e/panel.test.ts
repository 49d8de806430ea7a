import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chineseIn } from '../../src/core/list/density';
import { cardOf, openPanel, overviewOf, settled, stateOf, tabOf } from '../browser/extension';
import { keyboardOf } from '../browser/keyboard';
import { marks, paintedMarks } from '../browser/marks';
import { differences, snapshot } from '../browser/snapshot';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const SAMPLE = 'district-newspaper.html';

describe('the panel', () => {
  const stage = useStage();
  const openOver = async (name: string) => {
    const page = await stage.open(name);
    await settled(stage.session, page);
    const panel = await openPanel(stage.session, await tabOf(stage.session, page));
    await panel.bringToFront();
    return { page, panel };
  };
  const openList = async () => {
    const both = await openOver(SAMPLE);
    await both.panel.waitForSelector('.term', { visible: true });
    return both;
  };
  /** Browsers paint only what is in front. */
  const marksInFront = async (page: Page) => {
    await page.bringToFront();
    return marks(page);
  };
  const names = (panel: Page) => panel.$$eval('.term-name', (all) => all.map((el) => el.textContent ?? ''));
  const status = (panel: Page) => panel.$eval('.list-status', (el) => el.textContent ?? '');
  const statusSays = (panel: Page, words: RegExp) =>
    until(async () => words.test(await status(panel)), { what: `the status to say ${words}` });
  const focusIn = (panel: Page, term = '') =>
    until(() => panel.evaluate((wanted) => document.activeElement?.textContent?.includes(wanted) === true, term), {
      what: `“${term}” to have the focus`,
    });

  it('shows what has the focus beside its tools, not behind them', async () => {
    const { page, panel } = await openList();
    await panel.setViewport({ width: 380, height: 500 });
    const keys = keyboardOf(panel);
    await panel.focus('.term');
    await keys.press(...Array<string>(24).fill('ArrowDown'), ...Array<string>(14).fill('ArrowUp'));
    expect(keys.faults()).toEqual([]);
    await Promise.all([page.close(), panel.close()]);
  });

  it('lists the terms by category with counts, or in page order, by count, or by pinyin', async () => {
    const { page, panel } = await openList();
    const { terms } = await overviewOf(stage.session, page);
    const groups = await panel.$$eval('.term-part', (parts) =>
      parts.map((part) => [part.querySelector('h2 .term-count')?.textContent, part.querySelectorAll('.term').length]),
    );
    expect(groups.length).toBeGreaterThan(4);
    for (const [said, listed] of groups) expect(Number(said)).toBe(listed);

    await panel.select('.tools select', 'page');
    const surfaces = terms.map(({ surface }) => surface);
    await until(async () => (await names(panel)).join() === surfaces.join(), { what: 'the list in page order' });
    await panel.select('.tools select:last-child', 'count');
    const counts = await until(
      async () => {
        const all = await panel.$$eval('.term', (found) =>
          found.map((el) => Number(el.querySelector('.term-count [aria-hidden]')?.textContent ?? 1)),
        );
        return all[0] !== 1 && all;
      },
      { what: 'the list by count' },
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe((await marksInFront(page)).length);
  });

  it('filters by characters or pinyin and says how many are left', async () => {
    const { panel } = await openList();
    const all = (await names(panel)).length;
    await panel.type('.tools-filter', '斷頭');
    await statusSays(panel, new RegExp(`1\\D+${all}`));
    expect(await names(panel)).toEqual(['断头路']);
    await panel.$eval('.tools-filter', (field) => (field as HTMLInputElement).select());
    await panel.type('.tools-filter', 'duantou');
    await until(async () => (await names(panel)).join() === '断头路', { what: 'the term that is read so' });
    await panel.type('.tools-filter', '没有');
    await until(async () => (await names(panel)).length === 0, { what: 'an empty list' });
    expect(await panel.$('.note')).not.toBeNull();
  });

  it('is gone through by arrow keys, opens an explanation by Enter, and goes on from there', async () => {
    const { panel } = await openList();
    const all = await names(panel);
    await panel.focus('.term');
    const [first = '', second = ''] = all;
    await panel.keyboard.press('ArrowDown');
    await focusIn(panel, second);
    await panel.keyboard.press('End');
    await focusIn(panel, all.at(-1));
    await panel.keyboard.press('Home');
    await focusIn(panel, first);
    // Tab leaves the term for its button, then the list: hundreds of terms are no hurdle.
    expect((await panel.$$('.terms [tabindex="0"]')).length).toBe(2);

    await panel.keyboard.press('Enter');
    const entry = await panel.waitForSelector('.term-meaning .entry', { visible: true });
    expect((await entry?.evaluate((el) => el.textContent ?? ''))?.length).toBeGreaterThan(60);
    expect(await panel.$eval('.term', (el) => el.getAttribute('aria-expanded'))).toBe('true');
    await panel.keyboard.press('Enter');
    await until(async () => (await panel.$('.term-meaning')) === null, { what: 'the explanation to fold' });
  });

  it('explains in the page’s own writing', async () => {
    const { page, panel } = await openOver('traditional.html');
    await panel.waitForSelector('.term', { visible: true });
    await panel.type('.tools-filter', '两个确立');
    await until(async () => (await names(panel)).join() === '兩個確立', { what: 'the term alone' });
    await panel.click('.term');
    const meaning = await panel.waitForSelector('.term-meaning .entry-zh', { visible: true });
    const said = await meaning?.evaluate((el) => [el.textContent, el.getAttribute('lang')]);
    expect(said).toEqual([expect.stringContaining('習近平'), 'zh-Hant']);
    await Promise.all([page.close(), panel.close()]);
  });

  it('shows each place of a term on the page in turn, without changing the page', async () => {
    const { page, panel } = await openList();
    const { terms } = await overviewOf(stage.session, page);
    const before = await snapshot(page);
    const often = terms.toSorted((a, b) => b.count - a.count)[0];
    if (!often) throw new Error('The sample has no terms.');
    await panel.type('.tools-filter', often.surface);
    await until(async () => (await names(panel))[0] === often.surface, { what: 'the commonest term alone' });
    const current = () =>
      page.evaluate(
        () => [...CSS.highlights].filter(([name, ranges]) => name.includes('-current-') && ranges.size > 0).length,
      );
    for (let place = 1; place <= often.count + 1; place++) {
      await panel.click('.term-show');
      const nth = ((place - 1) % often.count) + 1;
      await statusSays(panel, new RegExp(`${nth}\\D+${often.count}\\D*$`));
    }
    // Pulsing, it is off every other beat of 400 ms; it comes to rest on.
    await until(
      async () => {
        for (let look = 0; look < 8; look++) {
          if ((await current()) !== 1) return false;
          await pause(150);
        }
        return true;
      },
      { what: 'the mark to stay shown' },
    );
    expect((await paintedMarks(page)).some(({ text }) => text.includes(often.surface))).toBe(true);
    const gone = differences(before, await snapshot(page));
    expect(gone.filter((name) => name !== 'boxes')).toEqual([]);
    expect(await cardOf(stage.session, page)).toBeUndefined();
  });

  it('scrolls to a term that is far down', async () => {
    const { page, panel } = await openOver('long.html');
    await panel.waitForSelector('.term', { visible: true });
    await panel.select('.tools select', 'page');
    await panel.focus('.term');
    await panel.keyboard.press('End');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await until(() => page.evaluate(() => scrollY > innerHeight), { what: 'the page to be scrolled' });
  });

  it('lists and shows terms that are kept to the panel, and the page cannot tell', async () => {
    const choose = (panelOnly: boolean) =>
      stage.session.helper.evaluate((only) => chrome.storage.local.set({ settings: { panelOnly: only } }), panelOnly);
    await choose(true);
    const { page, panel } = await openOver('long.html');
    await panel.waitForSelector('.term', { visible: true });
    await panel.select('.tools select', 'page');
    await (await panel.$$('.term-show')).at(-1)?.click();
    await until(() => page.evaluate(() => scrollY > innerHeight), { what: 'the page to be scrolled' });
    for (let look = 0; look < 5; look++) {
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await pause(250);
    }
    await choose(false);
    await Promise.all([page.close(), panel.close()]);
  });

  it('says the share of official language as what it is, and draws where it stands', async () => {
    const { page, panel } = await openList();
    const { density } = await overviewOf(stage.session, page);
    const within = (await marksInFront(page)).reduce((sum, { text }) => sum + chineseIn(text), 0);
    expect(density.marked).toBe(within);
    expect(density.all).toBe(chineseIn(await page.evaluate(() => document.body.innerText)));
    const number = await panel.$eval('.density-numbers li:last-child strong', (el) => el.textContent);
    expect(number).toBe(`${Math.round((within / density.all) * 100)}%`);
    expect((await panel.$$('.density-map rect')).length).toBe(density.parts.length);
    expect(await panel.$eval('.density-map svg', (el) => el.getAttribute('aria-label'))).toMatch(/\d/);
  });

  it.each([
    ['CSV', 0, /^\ufeff[^\n]+\r\n\S/],
    ['Markdown', 1, /^# .+\n\n## .+\n\n- \*\*/],
    ['Anki', 2, /^#separator:tab\n#html:false\n#columns:.+\n[^\t\n]+\t/],
  ] as const)('saves the list as %s', async (_, nth, begins) => {
    const { page, panel } = await openList();
    const { terms } = await overviewOf(stage.session, page);
    await panel.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.arrayBuffer().then((bytes) => {
          document.body.dataset['saved'] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        });
        return make(blob);
      };
    });
    await panel.click('.export-open');
    await (await panel.$$('.export li button'))[nth]?.click();
    const saved = await until(() => panel.evaluate(() => document.body.dataset['saved']), { what: 'a file' });
    expect(saved).toMatch(begins);
    for (const { surface } of terms.slice(0, 20)) expect(saved.replaceAll('""', '"')).toContain(surface);
    expect(saved).toContain('断头路');
    expect(saved).toMatch(/《[^》]+》，/);
    expect(saved).not.toContain('127.0.0.1');
    await statusSays(panel, new RegExp(`${terms.length}.+tifa`));
  });

  it('follows its tab to another page, and a page that changes', async () => {
    const { page, panel } = await openList();
    const before = await names(panel);
    await page.goto(`${stage.origin}/dark.html`, { waitUntil: 'load' });
    await until(
      async () => {
        const now = await names(panel);
        return now.length > 0 && now.join() !== before.join();
      },
      { what: 'the list of the other page' },
    );
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = '各地要打通断头路，坚持挂图作战，做到走深走实。';
      document.body.append(added);
    });
    await until(async () => (await names(panel)).includes('断头路'), { what: 'the added terms' });
    await page.goto(`${stage.origin}/english.html`, { waitUntil: 'load' });
    await panel.waitForSelector('.note-title');
    expect(await panel.$('.term')).toBeNull();
  });

  it('leaves a page unmarked until it is loaded anew', async () => {
    const { page, panel } = await openList();
    await panel.click('.site-actions .link');
    await until(() => page.evaluate(() => CSS.highlights.size === 0), { what: 'the marks to go' });
    expect(await stateOf(stage.session, page)).toEqual({ kind: 'off' });
    await panel.waitForSelector('.note .button');
    await panel.click('.note .button');
    await until(async () => (await stateOf(stage.session, page))?.kind === 'marked', { what: 'the marks again' });
    await panel.waitForSelector('.term');
    await panel.click('.site-actions .link');
    await until(async () => (await stateOf(stage.session, page))?.kind === 'off', { what: 'the page left alone' });
    await page.reload();
    expect((await settled(stage.session, page)).kind).toBe('marked');
  });

  itLeavesNoTrace(stage);
});
