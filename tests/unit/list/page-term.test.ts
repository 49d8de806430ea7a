import { describe, expect, it } from 'vitest';
import { type MarkedText, pageTerms } from '../../../src/core/list/page-term';
import type { Span } from '../../../src/core/match/mark';

const mark = (text: string, span: Partial<Span>): MarkedText => ({
  text,
  span: {
    start: 0,
    end: text.length,
    kind: 'entry',
    id: text,
    category: 'policy',
    tier: 'A',
    choices: [],
    maxPerPage: undefined,
    ...span,
  },
});

describe('the terms of a page', () => {
  it('stand in the order of their first mark, counted, named by it', () => {
    const terms = pageTerms([
      mark('网格', { id: 'grid', category: 'system' }),
      mark('「断头\n路」', { id: 'road', category: 'metaphor' }),
      mark('断头路', { id: 'road', category: 'metaphor' }),
    ]);
    expect(terms).toEqual([
      { key: 'grid', id: 'grid', surface: '网格', count: 1, group: 'system' },
      { key: 'road', id: 'road', surface: '「断头路」', count: 2, group: 'metaphor' },
    ]);
  });

  it('keep formulas of one shape apart, by their words', () => {
    const formula = { kind: 'unlisted', id: 'unlisted-number' } as const;
    const terms = pageTerms([mark('五链七群', formula), mark('八大区块', formula), mark('五链七群', formula)]);
    expect(terms.map(({ surface, count, group }) => [surface, count, group])).toEqual([
      ['五链七群', 2, 'unlisted'],
      ['八大区块', 1, 'unlisted'],
    ]);
    expect(new Set(terms.map(({ key }) => key)).size).toBe(2);
  });
});
