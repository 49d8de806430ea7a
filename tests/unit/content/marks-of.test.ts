import { expect, it } from 'vitest';
import { createBook } from '../../../src/content/book';
import { marksOf, marksOfTerm, termOf } from '../../../src/content/marks-of';
import type { Span } from '../../../src/core/match/mark';

const TEXT = '“五链七群”“三纵两横”“五链七群”';

/** Formulas of one shape: they share their id. */
const formulaAt = (start: number): Span => ({
  start,
  end: start + 4,
  kind: 'unlisted',
  id: 'unlisted-number',
  category: 'slogan',
  tier: 'B',
  choices: [],
  maxPerPage: undefined,
  shape: 'number',
});

it('leads from a formula to its own places, not to others of its shape', () => {
  const book = createBook();
  const spans = [1, 7, 13].map(formulaAt);
  book.add({ text: TEXT, pieces: [], boxes: [], heading: false }, spans, 'dark');
  book.thin({ density: 'every', tiers: ['A', 'B'], unlisted: true });
  const places = marksOf(book).map((mark) => marksOfTerm(book, termOf(mark)).map(({ span }) => span.start));
  expect(places).toEqual([[1, 13], [7], [1, 13]]);
});
