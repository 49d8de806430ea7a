/**
 * Reads the marks as any page could: from its own `CSS.highlights`. Only marks near the viewport are
 * registered, so reading them all means scrolling through the page.
 */
import type { Page } from 'puppeteer-core';
import { pause } from './until';

export interface Mark {
  /** The marked text without white space. */
  readonly text: string;
  /** UTF-16 offsets in all text nodes of the page joined. */
  readonly start: number;
  readonly end: number;
}

/** Milliseconds that the extension gets to paint what a scroll brought near. */
const PAINT = 120;

/** All marks of a page in document order. Scrolls through it and back to the top. */
export async function marks(page: Page): Promise<readonly Mark[]> {
  const found = new Map<string, Mark>();
  const { height, step } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    step: Math.max(200, innerHeight),
  }));
  for (let top = 0; top < height; top += step) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    await pause(PAINT);
    for (const mark of await paintedMarks(page)) found.set(`${mark.start}-${mark.end}`, mark);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The marks that are registered now, wherever the page is scrolled to. */
export const paintedMarks = (page: Page): Promise<readonly Mark[]> => page.evaluate(readRegistry);

/** Runs in the page. */
function readRegistry(): Mark[] {
  const starts = new Map<Node, number>();
  const nodes: Text[] = [];
  let length = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    starts.set(node, length);
    nodes.push(node);
    length += node.length;
  }
  const found = new Map<string, Mark>();
  for (const [, highlight] of CSS.highlights) {
    for (const range of highlight) {
      const start = (starts.get(range.startContainer) ?? Number.NaN) + range.startOffset;
      const end = (starts.get(range.endContainer) ?? Number.NaN) + range.endOffset;
      let text = '';
      for (const node of nodes) {
        const at = starts.get(node) ?? 0;
        if (at >= end || at + node.length <= start || node.parentElement?.closest('rt, rp')) continue;
        text += node.data.slice(Math.max(0, start - at), Math.max(0, end - at));
      }
      found.set(`${start}-${end}`, { text: text.replace(/\s+/g, ''), start, end });
    }
  }
  return [...found.values()];
}

/** Where the text of a painted mark stands in the viewport: the middle of its first line, in CSS pixels. */
export async function placeOf(
  page: Page,
  text: string,
): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  const place = await page.evaluate(findPlace, text);
  if (place === undefined) throw new Error(`“${text}” is not marked where the page is scrolled to.`);
  return place;
}

/** Runs in the page. */
function findPlace(text: string): { x: number; y: number; width: number; height: number } | undefined {
  for (const [, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      if (range.toString().replace(/\s+/g, '') !== text) continue;
      const box = [...range.getClientRects()].find((r) => r.width > 0 && r.bottom > 0 && r.top < innerHeight);
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
    }
  }
  return undefined;
}
