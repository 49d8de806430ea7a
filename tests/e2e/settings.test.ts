/** What the reader chooses on the page of marks holds in the preview at once, and in pages that are open. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardCloses, cardOf, cardOpens, settled } from '../browser/extension';
import { marks, paintedMarks, placeOf } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('the page of marks', () => {
  const stage = useStage();
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    page = await stage.open('district-newspaper.html');
    await settled(stage.session, page);
    options = await stage.session.openExtension('src/options/index.html#section=marks');
  });
  afterAll(async () => {
    await Promise.all([page?.close(), options?.close()]);
  });

  /** Ticks the nth of the fields of this name, from 0. */
  const tick = async (name: string, nth: number) => {
    await options.bringToFront();
    await options.waitForSelector(`input[name="${name}"]`, { visible: true });
    await (await options.$$(`input[name="${name}"]`))[nth]?.click();
  };
  const texts = async () => {
    await page.bringToFront();
    await settled(stage.session, page);
    return (await marks(page)).map(({ text }) => text);
  };
  /** What the page says its marks are called: hue, line, ground and tier are in the name. */
  const looks = async (): Promise<string> => {
    await page.bringToFront();
    return page.evaluate(() => [...CSS.highlights].flatMap(([name, { size }]) => (size > 0 ? name : [])).join(' '));
  };
  const preview = () =>
    options.$$eval('.preview-sheet-dark span', (all) =>
      all.map((el) => getComputedStyle(el).textDecorationColor).join(),
    );
  /** Brings the pointer to rest on a mark. */
  const hover = async (term: string) => {
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    await page.mouse.move(2, 2);
    await cardCloses(stage.session, page);
    await until(async () => (await paintedMarks(page)).some(({ text }) => text === term), { what: `“${term}”` });
    const { x, y } = await placeOf(page, term);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 3 });
  };

  it('marks every place, the first of each section, or the first of the page', async () => {
    const every = await texts();
    await tick('density', 1);
    await until(async () => (await texts()).length < every.length, { what: 'fewer marks' });
    const inSections = await texts();
    await tick('density', 2);
    await until(async () => (await texts()).length < inSections.length, { what: 'still fewer marks' });
    await tick('density', 0);
    await until(async () => (await texts()).length === every.length, { what: 'every mark to be back' });
  });

  it('leaves out a tier and a category', async () => {
    const every = await texts();
    expect(every).toContain('断头路');
    await tick('category', 7);
    await until(async () => !(await texts()).includes('断头路'), { what: 'no metaphor to be marked' });
    await tick('category', 7);
    await tick('tier', 0);
    await until(async () => (await texts()).length < every.length, { what: 'the core terms to be unmarked' });
    expect(await looks()).not.toMatch(/-A-/);
    expect(await looks()).toMatch(/-B-/);
    await tick('tier', 0);
    await until(async () => (await texts()).length === every.length, { what: 'every mark to be back' });
  });

  it('paints in the set of styles that is chosen, in the preview and on the page', async () => {
    expect(await looks()).toMatch(/-red-solid-/);
    const usual = await preview();
    await options.bringToFront();
    await options.select('.style-preset select', 'blue-gold');
    await until(async () => (await preview()) !== usual, { what: 'the preview to follow', timeout: 1000 });
    await until(async () => /-gold-double-/.test(await looks()), { what: 'the page to follow' });
    expect(await looks()).not.toMatch(/-red-|-violet-/);
    await options.bringToFront();
    await options.select('.style-preset select', 'usual');
    await until(async () => /-red-solid-/.test(await looks()), { what: 'the usual colours' });
    expect(await preview()).toBe(usual);
  });

  it('opens the card after the time that is chosen, in the languages that are chosen', async () => {
    const [zh, en] = [/在脱贫攻坚之后/, /campaign against poverty/];
    await page.close();
    page = await stage.open('links.html');
    await settled(stage.session, page);
    await hover('乡村振兴');
    const both = (await cardOpens(stage.session, page)).text;
    expect([zh.test(both), en.test(both)]).toEqual([true, true]);

    await tick('language', 2);
    await options.focus('#hover-delay');
    await options.keyboard.press('End');
    const kept = async (): Promise<{ readonly settings?: { readonly hoverDelay?: number } }> =>
      stage.session.helper.evaluate(() => chrome.storage.local.get('settings'));
    await until(async () => (await kept()).settings?.hoverDelay === 1000, { what: 'the time to be kept' });
    await hover('乡村振兴');
    await pause(600);
    expect(await cardOf(stage.session, page)).toBeUndefined();
    const { text } = await cardOpens(stage.session, page);
    expect([zh.test(text), en.test(text)]).toEqual([false, true]);
  });

  itLeavesNoTrace(stage);
});
