import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { type Colour, contrast } from '../../src/core/marks/colour';
import { settled } from '../browser/extension';
import { placeOf } from '../browser/marks';
import { type Pixels, pixelsOf } from '../browser/pixels';
import { itLeavesNoTrace, useStage } from './stage';

const TERM = '乡村振兴';

describe('how marks look', () => {
  const stage = useStage();
  const open = async (): Promise<Page> => {
    const page = await stage.open('backgrounds.html');
    await settled(stage.session, page);
    // Found, they are painted in the next frame.
    await placeOf(page, TERM);
    return page;
  };

  it.each(['white', 'red', 'grey', 'navy', 'yellow', 'night'])('have a line that stands out: %s', async (id) => {
    const scratch = await stage.session.newPage();
    const page = await open();
    const { under, background } = await page.evaluate(placesOf, id, TERM);
    const line = rowMostUnlike(await pixelsOf(page, under, scratch), background);
    expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
    await Promise.all([page.close(), scratch.close()]);
  });

  // Firefox takes no other medium over its protocol. A test that is skipped would count as failed.
  if (inject('browser') === 'chrome')
    it('are not printed', async () => {
      const scratch = await stage.session.newPage();
      const page = await open();
      const { under, background } = await page.evaluate(placesOf, 'white', TERM);
      await page.emulateMediaType('print');
      // The feet of the characters reach into the strip: less than a line, but not nothing.
      expect(contrast(rowMostUnlike(await pixelsOf(page, under, scratch), background), background)).toBeLessThan(2.5);
      await Promise.all([page.close(), scratch.close()]);
    });

  it('are found and copied as plain text', async () => {
    const page = await open();
    const { found, copied } = await page.evaluate((term) => {
      const find = (globalThis as unknown as { find(text: string): boolean }).find;
      getSelection()?.removeAllRanges();
      let count = 0;
      while (count < 20 && find(term)) count++;
      getSelection()?.selectAllChildren(document.querySelector('#white') ?? document.body);
      return { found: count, copied: String(getSelection()) };
    }, TERM);
    expect(found).toBe(6);
    expect(copied.trim()).toBe('白底上写着，各村推进乡村振兴。');
    await page.close();
  });

  itLeavesNoTrace(stage);
});

/** Runs in the page: the strip under a term's characters where lines are drawn, and the colour behind. */
function placesOf(id: string, term: string) {
  const paragraph = document.querySelector(`#${id}`);
  const node = paragraph?.firstChild;
  if (!paragraph || !(node instanceof Text)) throw new Error(id);
  const at = node.data.indexOf(term);
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + term.length);
  const { x, y, width, height } = range.getBoundingClientRect();
  const [r = 0, g = 0, b = 0] = (getComputedStyle(paragraph).backgroundColor.match(/\d+/g) ?? []).map(Number);
  const opaque = getComputedStyle(paragraph).backgroundColor !== 'rgba(0, 0, 0, 0)';
  const background = opaque ? ([r, g, b, 1] as const) : ([255, 255, 255, 1] as const);
  const top = Math.round(y + height * 0.78);
  return {
    under: { x: Math.round(x + 2), y: top, width: Math.round(width - 4), height: Math.round(height * 0.3) },
    background,
  };
}

/** The mean colour of the row whose mean is the least like the background: of a solid line, its own colour. */
function rowMostUnlike({ width, height, data }: Pixels, background: Colour): Colour {
  const rows = Array.from({ length: height }, (_, y): Colour => {
    const mean = [0, 1, 2].map((channel) => {
      let sum = 0;
      for (let x = 0; x < width; x++) sum += data[(y * width + x) * 4 + channel] ?? 0;
      return sum / width;
    });
    return [mean[0] ?? 0, mean[1] ?? 0, mean[2] ?? 0, 1];
  });
  return rows.reduce((most, row) => (contrast(row, background) > contrast(most, background) ? row : most), background);
}
