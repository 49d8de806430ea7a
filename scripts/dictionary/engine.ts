/** The core made ready over the dictionary in the repository: what the scripts that read texts share. */
import { readFileSync } from 'node:fs';
import type { Entry } from '../../src/core/entry/types';
import { compilePack } from '../../src/core/match/compile';
import { markBlock, nestedIn, type Span } from '../../src/core/match/mark';
import { buildMatcher } from '../../src/core/match/matcher';
import { type PageFacts, textFacts } from '../../src/core/page/facts';
import { placeRows } from '../../src/core/page/place-rows';
import { placeBook } from '../../src/core/page/places';

export interface Engine {
  /** What a text says of itself; date and place as given, else as found. */
  readonly factsOf: (
    text: string,
    hints?: { readonly date?: string | undefined; readonly place?: string | undefined },
  ) => PageFacts;
  /** Spans of a raw block; UTF-16 offsets. */
  readonly mark: (block: string, page: PageFacts) => Span[];
  /** Spans within those that `mark` gave for the block. */
  readonly nested: (spans: readonly Span[], block: string, page: PageFacts) => Span[];
}

export function makeEngine(entries: readonly Entry[]): Engine {
  const places = placeBook(placeRows(readFileSync('dictionaries/places.tsv', 'utf8')));
  const matcher = buildMatcher([{ pack: compilePack(entries) }], places.names);
  return {
    factsOf: (text, hints = {}) => textFacts(text, hints, places),
    mark: (block, page) => markBlock(block, matcher, page),
    nested: (spans, block, page) => nestedIn(spans, block, matcher, page),
  };
}
