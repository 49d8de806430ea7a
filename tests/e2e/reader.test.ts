import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardOpens, settled } from '../browser/extension';
import { paintedMarks, placeOf } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

/** Milliseconds within which an open page must follow an edit. */
const FOLLOWS = 1000;

describe("the reader's own dictionary", () => {
  const stage = useStage();

  const openBeside = async (name: string) => {
    const page = await stage.open(name);
    await settled(stage.session, page);
    return page;
  };
  const options = (hash: string) => stage.session.openExtension(`src/options/index.html${hash}`);
  const write = async (page: Page, field: string, text: string) => {
    await page.waitForSelector(field, { visible: true });
    await page.$eval(field, (el) => (el as HTMLInputElement).select());
    await page.type(field, text);
  };
  const isMarked = async (page: Page, term: string) => (await paintedMarks(page)).some(({ text }) => text === term);
  const soon = (page: Page, term: string, wanted: boolean) =>
    until(async () => (await isMarked(page, term)) === wanted, {
      what: `“${term}” to be ${wanted ? 'marked' : 'unmarked'}`,
      timeout: FOLLOWS,
    });

  it('marks a new entry on an open page within a second, and no longer once it is deleted', async () => {
    const page = await openBeside('links.html');
    expect(await isMarked(page, '蓝围巾')).toBe(false);
    const editor = await options(`#new=${encodeURIComponent('蓝围巾')}`);
    await write(editor, '#field-senses-0-meaning-zh', '一条蓝色的围巾。');
    await write(editor, '#field-senses-0-meaning-en', 'A scarf that is blue.');
    await editor.click('.editor-foot .button-main');
    await soon(page, '蓝围巾', true);
    await page.bringToFront();
    const { x, y } = await placeOf(page, '蓝围巾');
    await page.mouse.click(x, y);
    expect((await cardOpens(stage.session, page)).text).toContain('一条蓝色的围巾。');
    await page.keyboard.press('Escape');
    await editor.bringToFront();
    await (await editor.waitForSelector('.reading-actions .button-danger', { visible: true }))?.click();
    await soon(page, '蓝围巾', false);
    await Promise.all([page.close(), editor.close()]);
  });

  it('shows what the dictionary says, folded, where an own entry stands in its place', async () => {
    const page = await openBeside('dark.html');
    const editor = await options(`#new=${encodeURIComponent('高质量发展')}`);
    await write(editor, '#field-senses-0-meaning-zh', '我的解释。');
    await editor.click('.editor-foot .button-main');
    const remove = await editor.waitForSelector('.reading-actions .button-danger', { visible: true });
    await pause(FOLLOWS);
    await page.bringToFront();
    const { x, y } = await placeOf(page, '高质量发展');
    await page.mouse.click(x, y);
    const { text } = await cardOpens(stage.session, page);
    expect(text.indexOf('我的解释。')).toBeGreaterThan(-1);
    expect(text.indexOf('The dictionary on “高质量发展”')).toBeGreaterThan(text.indexOf('我的解释。'));
    await editor.bringToFront();
    await remove?.click();
    // Closed at once, the page would take the edit with it, and the entry would stand in the way of the next tests.
    await editor.waitForSelector('.reading-actions .button-danger', { hidden: true });
    await Promise.all([page.close(), editor.close()]);
  });

  it('shows a changed meaning in the next card', async () => {
    const page = await openBeside('dark.html');
    const editor = await options('#entry=gao-zhi-liang-fa-zhan&edit=1');
    await write(editor, '#field-senses-0-meaning-zh', '我自己的解释。');
    await editor.click('.editor-foot .button-main');
    await editor.waitForSelector('.reading-actions', { visible: true });
    // What an open page gets anew closes its card, so the card is asked for only then.
    await pause(FOLLOWS);
    await page.bringToFront();
    const { x, y } = await placeOf(page, '高质量发展');
    await page.mouse.click(x, y);
    expect((await cardOpens(stage.session, page)).text).toContain('我自己的解释。');
    await Promise.all([page.close(), editor.close()]);
  });

  it('takes a hidden entry off an open page within a second, and shows it again', async () => {
    const page = await openBeside('links.html');
    expect(await isMarked(page, '高质量发展')).toBe(true);
    const editor = await options('#entry=gao-zhi-liang-fa-zhan');
    await (await editor.waitForSelector('.reading-actions > button', { visible: true }))?.click();
    await soon(page, '高质量发展', false);
    await editor.waitForSelector('.reading-note', { visible: true });
    await (await editor.waitForSelector('.reading-actions > button', { visible: true }))?.click();
    await soon(page, '高质量发展', true);
    await Promise.all([page.close(), editor.close()]);
  });

  itLeavesNoTrace(stage);
});
