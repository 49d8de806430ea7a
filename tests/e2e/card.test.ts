import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardCloses, cardOf, cardOpens, noCard, settled, tabOf } from '../browser/extension';
import { paintedMarks, placeOf } from '../browser/marks';
import { VIEWPORT } from '../browser/session';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('the card', () => {
  const stage = useStage();

  const open = async (name: string): Promise<Page> => {
    const page = await stage.open(name);
    await settled(stage.session, page);
    return page;
  };
  const hover = async (page: Page, term: string) => {
    const { x, y } = await placeOf(page, term);
    await page.mouse.move(x, y - 1);
    await page.mouse.move(x, y);
    return { x, y };
  };

  /** Clicks a button, link or summary of the card by its words. */
  const press = async (page: Page, words: RegExp) => {
    const button = await until(
      async () => (await cardOf(stage.session, page))?.buttons.find(({ label }) => words.test(label)),
      { what: `a button ${words}` },
    );
    await page.mouse.click(button.x, button.y);
  };
  const saying = (page: Page, words: string | RegExp) =>
    until(
      async () => {
        const card = await cardOf(stage.session, page);
        return card?.text.match(words) ? card : undefined;
      },
      { what: `the card to say ${words}` },
    );

  it('opens on hover, can be reached, and closes when the pointer has gone', async () => {
    const page = await open('links.html');
    const { x, y } = await hover(page, '乡村振兴');
    const { box, text, focused } = await cardOpens(stage.session, page);
    expect(text).toContain('xiāngcūn zhènxīng');
    expect(focused).toBe(false);
    await page.mouse.move(x, box.top > y ? box.top + 20 : box.bottom - 20, { steps: 8 });
    await pause(900);
    expect(await cardOf(stage.session, page)).toBeDefined();
    await page.mouse.move(1200, 780, { steps: 4 });
    await cardCloses(stage.session, page);
    await page.close();
  });

  it('opens only where a mark is', async () => {
    const page = await open('links.html');
    await page.mouse.move(640, 60);
    await page.mouse.move(640, 62);
    expect(await noCard(stage.session, page)).toBe(true);
    await page.mouse.click(640, 62);
    expect(await noCard(stage.session, page)).toBe(true);
    await page.close();
  });

  it('opens on a click, stays, and closes by Escape', async () => {
    const page = await open('links.html');
    const { x, y } = await placeOf(page, '乡村振兴');
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    await page.mouse.move(1200, 780, { steps: 4 });
    await pause(900);
    expect(await cardOf(stage.session, page)).toBeDefined();
    await page.keyboard.press('Escape');
    await cardCloses(stage.session, page);
    await page.close();
  });

  it('leaves links to the page: a click follows them, hover explains', async () => {
    const page = await open('links.html');
    await hover(page, '高质量发展');
    await cardOpens(stage.session, page);
    await page.mouse.move(1200, 780, { steps: 4 });
    await cardCloses(stage.session, page);
    const { x, y } = await placeOf(page, '高质量发展');
    await Promise.all([page.waitForNavigation(), page.mouse.click(x, y)]);
    expect(new URL(page.url()).pathname).toBe('/dark.html');
    await page.close();
  });

  it('opens by keyboard with the focus in it, and gives the focus back', async () => {
    const page = await open('links.html');
    await page.focus('#link');
    await stage.session.run('next-term');
    await stage.session.run('next-term');
    await stage.session.run('open-card');
    const card = await cardOpens(stage.session, page);
    expect(card.text).toContain('高质量发展');
    await until(async () => (await cardOf(stage.session, page))?.focused, { what: 'the focus to be in the card' });
    await stage.session.run('previous-term');
    await until(async () => (await cardOf(stage.session, page))?.text.includes('乡村振兴'), {
      what: 'the card of the term before',
    });
    await page.keyboard.press('Escape');
    await cardCloses(stage.session, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    await page.close();
  });

  it('stays inside the viewport', async () => {
    const page = await open('links.html');
    await page.$eval('#corner', (el) => el.scrollIntoView({ block: 'end', behavior: 'instant' }));
    const { x, y } = await placeOf(page, '共同富裕');
    await page.mouse.click(x, y);
    const { box } = await cardOpens(stage.session, page);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(VIEWPORT.width);
    expect(box.bottom).toBeLessThanOrEqual(VIEWPORT.height);
    // It never lies over the line that it explains.
    expect(box.top > y || box.bottom < y).toBe(true);
    await page.close();
  });

  it('follows the zoom of the page, and stays inside the viewport', async () => {
    const page = await open('links.html');
    const tab = await tabOf(stage.session, page);
    const zoom = (factor: number) =>
      stage.session.helper.evaluate((id, to) => chrome.tabs.setZoom(id, to), tab, factor);
    const before = await page.evaluate(() => innerWidth);
    await zoom(2);
    await until(() => page.evaluate((was) => innerWidth < was * 0.6, before), { what: 'the page to be zoomed' });
    await stage.session.run('next-term');
    await stage.session.run('open-card');
    const { box } = await cardOpens(stage.session, page);
    const [width, height] = await page.evaluate(() => [innerWidth, innerHeight]);
    expect([box.left >= 0, box.top >= 0, box.right <= (width ?? 0), box.bottom <= (height ?? 0)]).toEqual(
      Array(4).fill(true),
    );
    // As wide in the page's own pixels as without zoom: twice as wide on the screen.
    expect(Math.round(box.right - box.left)).toBe(400);
    await zoom(1);
    await page.close();
  });

  it('opens near terms in itself, and the way back', async () => {
    const page = await open('strict.html');
    const { x, y } = await placeOf(page, '最多跑一次');
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    await press(page, /^Related|^相关/);
    await press(page, /^一窗受理$/);
    await saying(page, 'yī chuāng shòulǐ');
    await press(page, /back|返回/i);
    await saying(page, 'zuì duō pǎo yī cì');
    await page.close();
  });

  it('steps from one place of a term to the next', async () => {
    const page = await open('backgrounds.html');
    const { x, y } = await placeOf(page, '乡村振兴');
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    const placeIn = (text: string) => Number(/(\d)(?: of |\/)6/.exec(text)?.[1]);
    // The card comes first; places are counted over the whole page.
    const first = await saying(page, /\d of 6|\d\/6/);
    const following = (placeIn(first.text) % 6) + 1;
    await press(page, /^Next|^下一处/);
    const { box } = await saying(page, new RegExp(`${following} of 6|${following}/6`));
    expect([box.left, box.top]).not.toEqual([first.box.left, first.box.top]);
    await page.close();
  });

  it('reaches the terms within a term', async () => {
    const page = await open('card.html');
    const { x, y } = await placeOf(page, '学习贯彻习近平新时代中国特色社会主义思想主题教育');
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    await press(page, /^习近平新时代中国特色社会主义思想$/);
    await saying(page, /^习近平新时代中国特色社会主义思想\n/m);
    await page.close();
  });

  it('names a term as the page writes it', async () => {
    const page = await open('traditional.html');
    const { x, y } = await placeOf(page, '兩個確立');
    await page.mouse.click(x, y);
    const { text } = await cardOpens(stage.session, page);
    expect(text).toMatch(/^兩個確立\n/);
    expect(text).toContain('習近平');
    expect(text).not.toMatch(/习|党|导|领|确|义/);
    await page.close();
  });

  it('copies the term, its explanation or its sources', async () => {
    const page = await open('links.html');
    const { x, y } = await placeOf(page, '乡村振兴');
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    await press(page, /^Copy$|^复制$/);
    await press(page, /^Term and explanation$|^词语和解释$/);
    await saying(page, /Copied|已复制/);
    // What was copied is pasted into a field of the page, as a reader would.
    await page.evaluate(() => document.body.append(document.createElement('textarea')));
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = await page.$eval('textarea', (el) => el.value);
    expect(pasted).toMatch(/^乡村振兴 \(xiāngcūn zhènxīng\)\n/);
    expect(pasted.split('\n').length).toBeGreaterThan(2);
    await page.close();
  });

  it('hides an entry, and shows it again', async () => {
    const page = await open('links.html');
    const { x, y } = await placeOf(page, '乡村振兴');
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    await press(page, /^Hide$|^隐藏$/);
    await saying(page, /no longer mark|不再标注/);
    const isMarked = async () => (await paintedMarks(page)).some(({ text }) => text === '乡村振兴');
    await until(async () => !(await isMarked()), { what: 'the mark to go' });
    await press(page, /^Undo$|^撤销$/);
    await saying(page, 'xiāngcūn zhènxīng');
    await until(isMarked, { what: 'the mark to come back' });
    await page.close();
  });

  it('opens the options page at the entry', async () => {
    const page = await open('links.html');
    const { x, y } = await placeOf(page, '乡村振兴');
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    await press(page, /^Edit$|^修改$/);
    const opened = await until(
      () =>
        stage.session.helper.evaluate(
          async () => (await chrome.tabs.query({})).find(({ url }) => url?.includes('#entry=xiang-cun-zhen-xing'))?.id,
        ),
      { what: 'the options page' },
    );
    await stage.session.helper.evaluate((id) => chrome.tabs.remove(id), opened);
    await page.close();
  });

  it('cannot be opened or closed by the page', async () => {
    const page = await open('links.html');
    const { x, y } = await placeOf(page, '乡村振兴');
    await page.evaluate(
      (at) => {
        const init = { bubbles: true, clientX: at.x, clientY: at.y };
        const target = document.elementFromPoint(at.x, at.y) ?? document.body;
        target.dispatchEvent(new PointerEvent('pointermove', init));
        target.dispatchEvent(new MouseEvent('click', init));
      },
      { x, y },
    );
    expect(await noCard(stage.session, page)).toBe(true);
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    await pause(300);
    expect(await cardOf(stage.session, page)).toBeDefined();
    await page.close();
  });

  itLeavesNoTrace(stage);
});
