/**
 * What the bench knows of the engine on texts; `ours-page.ts` has the part on pages. Where the engine's way of being
 * called changes, these two files follow, and no others.
 */
import { buildMatcher, find, type Matcher } from '../../src/core/match/find';
import type { Pack } from '../../src/core/match/pack';
import { type PlaceBook, placeBook } from '../../src/core/page/places';
import { tables } from '../../src/generated/tables';
import type { Judging } from '../../src/platform/messages';

export type { Matcher };

/** A pack as the text that a page is sent. */
export const tablesOf = (pack: Pack): string => JSON.stringify(pack);

/** Administrative places, from what the background sends. */
export const openPlaces = (judging: string): PlaceBook => placeBook((JSON.parse(judging) as Judging).places);

/** Made-up forms have no place slots. */
const NONE = placeBook('');

/** Makes a matcher of what `tablesOf` gave. */
export const openTables = (tables: string, { isPlace } = NONE): Matcher =>
  buildMatcher([{ pack: JSON.parse(tables) as Pack }], isPlace);

/** The matcher of the bundled dictionary, from what the content script carries: it finds, but has nothing to judge by. */
export const openBundled = (): Matcher =>
  buildMatcher([{ pack: { ...tables, needles: '', entries: '', rules: '' } }], NONE.isPlace);

/** Folds a raw text and finds; the number of spans. */
export const scan = (matcher: Matcher, raw: string): number => find(matcher, raw).length;
