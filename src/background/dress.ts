/** The style sheet of the marks, put into a frame. */
import { marksStyleSheet } from '../dom/marks-style';
import type { FromPage } from '../platform/handle';
import type { Dressed } from '../platform/messages';
import { insertHighlights } from '../platform/scripts';
import { loadSettings } from '../platform/store';

/**
 * Puts a sheet by the reader's choices into the frame that asks; nothing where nothing is to be painted. Its names are
 * random for each, so that pages cannot look for them.
 */
export async function dress({ tabId, frameId }: FromPage, inherited: boolean): Promise<Dressed | undefined> {
  const { panelOnly, styles } = await loadSettings();
  if (panelOnly) return undefined;
  const prefix = `h${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  await insertHighlights(tabId, frameId, marksStyleSheet(prefix, { styles, inherited }));
  return { prefix, styles };
}
