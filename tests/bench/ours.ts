/**
 * What the bench knows of the engine on texts; `ours-page.ts` has the part on pages. Where the engine's way of being
 * called changes, these two files follow, and no others.
 */
import { buildMatcher, find, type Matcher } from '../../src/core/match/find';
import type { Pack } from '../../src/core/match/pack';
import { placeBook } from '../../src/core/page/places';
import { tables } from '../../src/generated/tables';

export type { Matcher };

/** A pack as the text that a page is sent. */
export const tablesOf = (pack: Pack): string => JSON.stringify(pack);

/** The bench's forms have no place slots, and its pages no places. */
export const book = placeBook('');

/** Makes a matcher of what `tablesOf` gave. */
export const openTables = (tables: string): Matcher => buildMatcher([{ pack: JSON.parse(tables) }], book.isPlace);

/** The matcher of the bundled dictionary, from what the content script carries: it finds, but has nothing to judge by. */
export const openBundled = (): Matcher => buildMatcher([{ pack: { ...tables, entries: '', rules: '' } }], book.isPlace);

/** Folds a raw text and finds; the number of spans. */
export const scan = (matcher: Matcher, raw: string): number => find(matcher, raw).length;
