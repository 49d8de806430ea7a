/** Puts the style sheet of the marks into the page, when there is something to paint. */
import { highlightsInherit, marksStyleSheet, TOO_LONG_FOR_LINES } from '../dom/marks-style';
import { removeStaleHighlights } from '../dom/stale';
import type { MarkSettings } from '../platform/messages';
import { sendToBackground } from '../platform/send';

/** Gives the prefix of the sheet's names once it is in the page; none where the reader wants nothing painted. */
export type Dress = (settings: MarkSettings) => Promise<string | undefined>;

/** One sheet for each choice of styles. Sheets that are no longer used have names that nothing is registered under. */
export function createDress(): Dress {
  const sheets = new Map<string, Promise<string>>();
  return async ({ panelOnly, styles }) => {
    if (panelOnly) return undefined;
    if (sheets.size === 0) removeStaleHighlights();
    const key = JSON.stringify(styles);
    const known = sheets.get(key);
    if (known) return known;
    const sheet = insert(styles);
    sheets.set(key, sheet);
    return sheet;
  };
}

async function insert(styles: MarkSettings['styles']): Promise<string> {
  const prefix = `h${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  const lines = (document.body.textContent ?? '').length < TOO_LONG_FOR_LINES;
  await sendToBackground('style', { css: marksStyleSheet(prefix, { styles, lines, inherited: highlightsInherit() }) });
  return prefix;
}
