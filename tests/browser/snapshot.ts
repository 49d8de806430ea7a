/** What a page can tell of itself, to compare it with and without the extension. */
import type { Page } from 'puppeteer-core';

export interface Snapshot {
  readonly outerHTML: string;
  readonly innerText: string;
  /** Everything selected, as text. */
  readonly selection: string;
  readonly styleSheets: number;
  readonly windowKeys: string;
  /** Where 200 paragraph-like boxes stand, taken from all of the page. */
  readonly boxes: string;
  readonly scroll: string;
  /** What has the focus. */
  readonly focus: string;
}

export const snapshot = (page: Page): Promise<Snapshot> => page.evaluate(takeSnapshot);

/** The names of what differs. */
export const differences = (a: Snapshot, b: Snapshot): readonly string[] =>
  (Object.keys(a) as (keyof Snapshot)[]).filter((key) => a[key] !== b[key]);

/** Runs in the page. */
function takeSnapshot(): Snapshot {
  const selected = getSelection();
  selected?.selectAllChildren(document.body);
  const selection = String(selected);
  selected?.removeAllRanges();
  // What a marquee holds is never twice in the same place.
  const all = [...document.querySelectorAll('p, td, li, h1, h2')].filter((el) => !el.closest('marquee'));
  const step = Math.max(1, Math.floor(all.length / 200));
  const boxes = all
    .filter((_, i) => i % step === 0)
    .slice(0, 200)
    .map((el) => {
      const { x, y, width, height } = el.getBoundingClientRect();
      return [x, y, width, height].join();
    });
  return {
    outerHTML: document.documentElement.outerHTML,
    innerText: document.body.innerText,
    selection,
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    windowKeys: Object.getOwnPropertyNames(window).sort().join(),
    boxes: boxes.join(' '),
    scroll: `${scrollX} ${scrollY}`,
    focus: [document.activeElement?.nodeName, document.activeElement?.id, document.activeElement?.className].join(' '),
  };
}

export interface Change {
  readonly type: string;
  readonly target: string;
  readonly added: number;
  readonly removed: number;
}

/** Has every later load of this page watched by an observer in the page's own world, from the end of parsing on. */
export async function watchChanges(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const records: MutationRecord[] = [];
    Object.defineProperty(globalThis, 'seenChanges', { value: records });
    document.addEventListener('DOMContentLoaded', () => {
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((seen) => records.push(...seen)).observe(document, all);
    });
  });
}

/** The changes that the observer has seen since the page's load. */
export const changesOf = (page: Page): Promise<readonly Change[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { readonly seenChanges: readonly MutationRecord[] }).seenChanges.map((record) => ({
      type: record.type,
      target: record.target.nodeName,
      added: record.addedNodes.length,
      removed: record.removedNodes.length,
    })),
  );
