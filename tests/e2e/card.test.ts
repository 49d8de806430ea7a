import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardCloses, cardOf, cardOpens, noCard, settled } from '../browser/extension';
import { placeOf } from '../browser/marks';
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
    await pause(300);
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

  it('opens near terms in itself, and the way back', async () => {
    const page = await open('strict.html');
    const { x, y } = await placeOf(page, '最多跑一次');
    await page.mouse.click(x, y);
    const near = (await cardOpens(stage.session, page)).buttons.find(({ label }) => label === '一窗受理');
    if (near === undefined) throw new Error('no button for the near term');
    await page.mouse.click(near.x, near.y);
    await until(async () => (await cardOf(stage.session, page))?.text.includes('yī chuāng shòulǐ'), {
      what: 'the near term',
    });
    const back = (await cardOf(stage.session, page))?.buttons.find(({ label }) => /back|返回/i.test(label));
    if (back === undefined) throw new Error('no button back');
    await page.mouse.click(back.x, back.y);
    await until(async () => (await cardOf(stage.session, page))?.text.includes('zuì duō pǎo yī cì'), {
      what: 'the first term again',
    });
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
