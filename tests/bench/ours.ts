/**
 * What the bench knows of the engine on texts; `ours-page.ts` has the part on pages. Where the engine's way of being
 * called changes, these two files follow, and no others.
 */
import { buildMatcher, find, type Matcher } from '../../src/core/match/find';
import type { Pack } from '../../src/core/match/pack';
import { placeBook } from '../../src/core/page/places';
import { foldText } from '../../src/core/text/fold';
import { pack } from '../../src/generated/pack';
import { places } from '../../src/generated/places';

export type { Matcher };

/** A pack as the text that a page is sent. */
export const tablesOf = (pack: Pack): string => JSON.stringify(pack);

export const book = placeBook(places);

/** Makes a matcher of what `tablesOf` gave. */
export const openTables = (tables: string): Matcher => buildMatcher([{ pack: JSON.parse(tables) }], book.isPlace);

/** The matcher of the bundled dictionary, from what the content script carries. */
export const openBundled = (): Matcher => buildMatcher([{ pack }], book.isPlace);

/** Folds a raw text and finds; the number of spans. */
export const scan = (matcher: Matcher, raw: string): number => find(matcher, foldText(raw)).length;
