import { type PlaceBook, placeBook } from '../../core/page/places';
import { loadJudging } from '../../platform/bundled';
import type { Judging } from '../../platform/messages';

export interface Places {
  readonly book: PlaceBook;
  /** Full names by GB/T 2260 code. */
  readonly names: ReadonlyMap<string, string>;
  readonly judging: Judging;
}

let reading: Promise<Places> | undefined;

/** Administrative places and the rules of the bundled dictionary, read once. Rejects only if the package is damaged. */
export function loadPlaces(): Promise<Places> {
  reading ??= loadJudging().then((judging) => ({
    judging,
    book: placeBook(judging.places),
    names: new Map(
      judging.places
        .split('\n')
        .map((line) => line.split('\t'))
        .flatMap(([code, name]) => (code && name ? [[code, name] as const] : [])),
    ),
  }));
  return reading;
}
