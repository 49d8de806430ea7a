/** Whether texts can be read, told from the pixels on the screen: styles do not say which colours the system forces. */
import type { Page } from 'puppeteer-core';
import { type Colour, contrast } from '../../src/core/marks/colour';
import { pictureIn } from './picture';

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The lowest contrast of text (WCAG 1.4.3). */
const LEAST = 4.5;

/**
 * Texts in the viewport whose strongest pixel has less contrast to the colour around it than text must have, one for
 * each element; none if all can be read.
 * @param scratch a page without a content security policy, which looks into the picture
 */
export async function illegible(page: Page, scratch: Page): Promise<readonly string[]> {
  const words = await page.evaluate(wordsInView);
  if (words.length === 0) throw new Error(`Nothing can be read on ${page.url()}.`);
  const png = await page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  const picture = await pictureIn(scratch, png);
  const colours = await scratch.evaluate(coloursOf, picture, words);
  return colours.flatMap(([around = 0, ...others], i) => {
    const found = Math.max(1, ...others.map((other) => contrast(colourOf(around), colourOf(other))));
    return found < LEAST ? [`“${words[i]?.text}” has ${found.toFixed(1)} : 1`] : [];
  });
}

const colourOf = (rgb: number): Colour => [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 1];

/** Runs in the scratch page: the colours of each place as `rrggbb`, the commonest first. */
function coloursOf(picture: OffscreenCanvasRenderingContext2D, words: readonly Word[]): number[][] {
  return words.map(({ x, y, width, height }) => {
    const { data } = picture.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height));
    const counts = new Map<number, number>();
    for (let i = 0; i < data.length; i += 4) {
      const rgb = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
      counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).map(([rgb]) => rgb);
  });
}

/** Runs in the page: one word of each element with text of its own, open shadow roots included. */
function wordsInView(): Word[] {
  const words: Word[] = [];
  const read = (root: ParentNode) => {
    for (const el of root.querySelectorAll('*')) {
      if (el.shadowRoot) read(el.shadowRoot);
      const text = [...el.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
      if (!(text instanceof Text) || !el.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const [rect] = range.getClientRects();
      if (!rect || rect.width < 4 || rect.height < 4) continue;
      const { x, y, width, height } = rect;
      const isSeen =
        root instanceof Document || root instanceof ShadowRoot
          ? root.elementFromPoint(x + width / 2, y + height / 2)
          : null;
      if (isSeen !== el) continue;
      words.push({ text: text.data.trim().slice(0, 20), x, y, width, height });
    }
  };
  read(document);
  return words;
}
