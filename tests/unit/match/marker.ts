import { readFileSync } from 'node:fs';
import type { Entry } from '../../../src/core/entry/types';
import { compilePack } from '../../../src/core/match/compile';
import { markBlock, nestedIn, type Span } from '../../../src/core/match/mark';
import { buildMatcher } from '../../../src/core/match/matcher';
import { textFacts } from '../../../src/core/page/facts';
import { placeRows } from '../../../src/core/page/place-rows';
import { placeBook } from '../../../src/core/page/places';

const places = placeBook(placeRows(readFileSync('dictionaries/places.tsv', 'utf8')));

/** A small entry for tests; what matters is said, the rest is filled in. */
export function entryOf(id: string, rest: Partial<Entry> = {}): Entry {
  return {
    id,
    head: id,
    pinyin: id,
    forms: [id],
    category: 'phrase',
    domains: ['document'],
    tier: 'A',
    senses: [
      {
        meaning: { zh: '义', en: 'sense' },
        status: { state: 'current', asOf: '2026' },
        level: 'national',
        certainty: 'inferred',
        sources: [],
      },
    ],
    ...rest,
  };
}

/** Marks a text with a few entries. */
export function mark(text: string, entries: readonly Entry[], page: { date?: string; place?: string } = {}): Span[] {
  const matcher = buildMatcher([{ pack: compilePack(entries) }], places.names);
  return markBlock(text, matcher, textFacts(text, page, places));
}

/** What is marked, as it stands in the text. */
export const surfaces = (text: string, entries: readonly Entry[], page = {}): string[] =>
  mark(text, entries, page).map((s) => text.slice(s.start, s.end));

/** The text of each term within a mark. */
export function nestedSurfaces(text: string, entries: readonly Entry[]): string[] {
  const matcher = buildMatcher([{ pack: compilePack(entries) }], places.names);
  const page = textFacts(text, {}, places);
  return nestedIn(markBlock(text, matcher, page), text, matcher, page).map(({ start, end }) => text.slice(start, end));
}
