/**
 * Reads the marks as any page could: from its own `CSS.highlights`. Only marks near the viewport are
 * registered, so reading them all means scrolling through the page.
 */
import type { Frame, Page } from 'puppeteer-core';
import { pause, until } from './until';

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
  await onEachScreen(page, async () => {
    for (const mark of await paintedMarks(page)) found.set(`${mark.start}-${mark.end}`, mark);
  });
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Texts of marks that stand in an editor, a field or code, or where nothing can be seen. Scrolls through the page. */
export async function misplaced(page: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  await onEachScreen(page, async () => {
    for (const text of await page.evaluate(readMisplaced)) found.add(text);
  });
  return [...found];
}

async function onEachScreen(page: Page, look: () => Promise<void>): Promise<void> {
  const { height, step } = await page.evaluate(screens);
  for (let top = 0; top < height; top += step) {
    await scrollTo(page, top);
    await look();
  }
  await scrollTo(page, 0);
}

/** Runs in the page. */
function readMisplaced(): string[] {
  const NEVER =
    'input, textarea, select, option, [contenteditable]:not([contenteditable="false" i]), [role="textbox" i], script, style, noscript, template, code, pre, rt, rp';
  return [...CSS.highlights].flatMap(([, highlight]) =>
    [...highlight].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const around = startContainer.parentElement;
      const isSeen = around?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
      const hasRoom = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
      return isSeen && hasRoom && !around?.closest(NEVER) ? [] : [range.toString()];
    }),
  );
}

/** Runs in the page. */
const screens = () => ({ height: document.documentElement.scrollHeight, step: Math.max(200, innerHeight) });

async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
  await pause(PAINT);
}

/** The marks that are registered now, wherever the page is scrolled to. */
export const paintedMarks = (page: Page | Frame): Promise<readonly Mark[]> => page.evaluate(readRegistry);

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

/** The first line of a mark in the viewport: its middle and its size, in CSS pixels. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a term is marked in the viewport now; nothing where it is not. */
export const placeNow = async (page: Page | Frame, text: string): Promise<MarkPlace | undefined> =>
  (await page.evaluate(findPlace, text)) ?? undefined;

/** Where a term is marked in the viewport, once it is and has come to rest there. */
export async function placeOf(page: Page | Frame, text: string): Promise<MarkPlace> {
  let before: MarkPlace | undefined;
  return until(
    async () => {
      const now = await placeNow(page, text);
      const rests = now !== undefined && now.x === before?.x && now.y === before.y;
      before = now;
      return rests && now;
    },
    { what: `“${text}” to be marked where the page is scrolled to`, timeout: 10_000 },
  );
}

/** Scrolls to a mark with nothing lying over it; `undefined` if the page has none. */
export async function firstPlace(page: Page): Promise<MarkPlace | undefined> {
  const { height, step } = await page.evaluate(screens);
  for (let top = 0; top < height; top += step / 2) {
    await scrollTo(page, top);
    const place = await page.evaluate(findPlace, undefined);
    if (place !== null) return place;
  }
  return undefined;
}

/** Runs in the page: the topmost place, whatever the order in which marks were painted. */
function findPlace(text: string | undefined): MarkPlace | null {
  const found: MarkPlace[] = [];
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
  for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    if (text !== undefined && range.toString().replace(/\s+/g, '') !== text) continue;
    for (const { x: left, y: top, width, height } of range.getClientRects()) {
      const [x, y] = [left + width / 2, top + height / 2];
      if (width === 0 || top < 0 || top + height > innerHeight || left < 0 || left + width > innerWidth) continue;
      if (text === undefined && document.elementFromPoint(x, y) !== startContainer.parentElement) continue;
      found.push({ x, y, width, height });
      break;
    }
  }
  return found.toSorted((a, b) => a.y - b.y || a.x - b.x)[0] ?? null;
}
