import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, readColour } from '../../src/core/marks/colour';
import { settled, tabOf } from '../browser/extension';
import { placeOf } from '../browser/marks';
import { type Pixels, pixelsOf } from '../browser/pixels';
import { printed } from '../browser/printed';
import { until } from '../browser/until';
import { BACKGROUNDS } from '../unit/marks/backgrounds';
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

  /** Takes the marks off the page, as when the reader pauses its site. */
  const switchOff = async (page: Page) => {
    const tab = await tabOf(stage.session, page);
    await stage.session.helper.evaluate((id) => chrome.tabs.sendMessage(id, { to: 'page', type: 'stop' }), tab);
    await until(() => page.evaluate(() => CSS.highlights.size === 0), { what: 'the marks to go' });
  };

  it.each(['white', 'red', 'grey', 'navy', 'yellow', 'night'])('have a line that stands out: %s', async (id) => {
    const scratch = await stage.session.newPage();
    const page = await open();
    const { under, background } = await page.evaluate(placesOf, id, TERM);
    const line = rowMostUnlike(await pixelsOf(page, under, scratch), background);
    expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
    await Promise.all([page.close(), scratch.close()]);
  });

  it(`leave text its contrast and have lines that stand out on ${BACKGROUNDS.length} backgrounds`, async () => {
    const scratch = await stage.session.newPage();
    const page = await open();
    const faults: string[] = [];
    for (const [i, [paper, ink]] of BACKGROUNDS.entries()) {
      await page.evaluate(showBackground, `background-${i}`, paper, ink, TERM);
      await until(() => isPaintedIn(page, `#background-${i}`), { what: `the mark on ${paper}` });
      const { over, under, background } = await page.evaluate(placesOf, `background-${i}`, TERM);
      const line = rowMostUnlike(await pixelsOf(page, under, scratch), background);
      const ofLine = contrast(line, background);
      const ofText = contrast(readColour(ink) ?? background, commonest(await pixelsOf(page, over, scratch)));
      if (ofLine < 3) faults.push(`${ink} on ${paper}: the line has ${ofLine.toFixed(2)} : 1`);
      if (ofText < 4.5) faults.push(`${ink} on ${paper}: the text has ${ofText.toFixed(2)} : 1`);
    }
    expect(faults).toEqual([]);
    await Promise.all([page.close(), scratch.close()]);
  });

  it('are not printed', async () => {
    const page = await open();
    const withMarks = await printed(page);
    // The control: a line of the page's own is printed.
    await page.$eval('#white', (el) => el.setAttribute('style', 'text-decoration: underline 2px red'));
    expect(await printed(page)).not.toEqual(withMarks);
    await page.$eval('#white', (el) => el.removeAttribute('style'));
    await switchOff(page);
    expect(await printed(page)).toEqual(withMarks);
    // The banners are.
    expect(withMarks.length).toBeGreaterThan(4);
    await page.close();
  });

  it('are not copied with the text, nor is their look', async () => {
    const page = await open();
    const copied = async () => {
      await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('#white') ?? document.body);
      });
      await keys(page, 'c');
      await page.evaluate(() => {
        const field = document.createElement('div');
        field.id = 'pasted';
        field.contentEditable = 'true';
        document.body.append(field);
        field.focus();
      });
      await keys(page, 'v');
      return page.$eval('#pasted', (el) => {
        const html = el.innerHTML;
        el.remove();
        return html;
      });
    };
    const withMarks = await copied();
    expect(withMarks).toContain('乡村振兴');
    await switchOff(page);
    expect(await copied()).toBe(withMarks);
    await page.close();
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

async function keys(page: Page, letter: 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(letter);
  await page.keyboard.up('Control');
}

/** Runs in the page: a paragraph on a background in the place of all others. */
function showBackground(id: string, paper: string, ink: string, term: string): void {
  const paragraph = document.createElement('p');
  paragraph.id = id;
  paragraph.style.background = paper;
  paragraph.style.color = ink;
  paragraph.textContent = `底上写着，各村推进${term}。`;
  document.body.replaceChildren(paragraph);
}

const isPaintedIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      [...CSS.highlights].some(([, highlight]) =>
        [...highlight].some(({ startContainer }) => startContainer.parentElement?.matches(wanted) === true),
      ),
    selector,
  );

/** Of a stretch of text: what it stands on. */
function commonest({ data }: Pixels): Colour {
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const key = data.slice(i, i + 3).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most = ''] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const [r = 0, g = 0, b = 0] = most.split(',').map(Number);
  return [r, g, b, 1];
}

/** Runs in the page: the strip of a term's characters, the strip under it where lines are drawn, and the colour behind. */
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
    over: { x: Math.round(x + 2), y: Math.round(y), width: Math.round(width - 4), height: Math.round(height * 0.7) },
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
