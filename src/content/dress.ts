/** The style sheet of the marks: asked of the background, one for each choice of styles. */
import { highlightsInherit, prefixFor } from '../dom/marks-style';
import { removeStaleHighlights } from '../dom/stale';
import type { Dressed, MarkSettings } from '../platform/messages';
import { sendToBackground } from '../platform/send';

/** Gives the prefix of the sheet's names once it is in the page; none where the reader wants nothing painted. */
export type Dress = (settings: MarkSettings) => Promise<string | undefined>;

/** The sheet that was asked for before the page had any text. The world is the extension's own in this page. */
const EARLY = Symbol.for('tifa-early');
const world = globalThis as { [EARLY]?: Promise<Dressed | undefined> };

/**
 * Has the sheet put in before the page is laid out. Later it makes the browser work out the styles of all elements anew:
 * 120 to 270 ms in a page of 60,000.
 */
export function dressEarly(): void {
  world[EARLY] = ask();
}

/** Sheets that are no longer used have names that nothing is registered under. */
export function createDress(): Dress {
  /** By choice, the prefix that suits the page: its length is looked at once. */
  const prefixes = new Map<string, Promise<string | undefined>>();
  return async ({ panelOnly, styles }) => {
    if (panelOnly) return undefined;
    if (prefixes.size === 0) {
      removeStaleHighlights();
      const early = await world[EARLY];
      delete world[EARLY];
      if (early) prefixes.set(keyOf(early.styles), Promise.resolve(prefixHere(early)));
    }
    const key = keyOf(styles);
    const asked = prefixes.get(key) ?? ask().then(prefixHere);
    prefixes.set(key, asked);
    const prefix = await asked;
    // No answer is none to keep: the next time there may be one.
    if (prefix === undefined) prefixes.delete(key);
    return prefix;
  };
}

const prefixHere = (dressed: Dressed | undefined): string | undefined =>
  dressed && prefixFor(dressed.prefix, document.body);

const keyOf = (styles: MarkSettings['styles']): string => JSON.stringify(styles);

async function ask(): Promise<Dressed | undefined> {
  const answer = await sendToBackground('dress', { inherited: highlightsInherit() });
  return answer.ok ? answer.value : undefined;
}
