import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/core/match/compile';
import { find } from '../../src/core/match/find';
import { buildMatcher } from '../../src/core/match/matcher';
import type { Pack } from '../../src/core/match/pack';
import { placeBook } from '../../src/core/page/places';
import { fold } from '../../src/core/text/fold';
import { entryOf } from '../unit/match/marker';
import { anyTerms, anyText, RUNS } from './alphabet';

const packOf = (terms: readonly string[]): Pack => compilePack(terms.map((term) => entryOf(term)));

/** Leftmost-longest by trying every term at every place. */
function oracle(text: string, terms: readonly string[], refused: ReadonlySet<string> = new Set()): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; ) {
    const here = terms
      .filter((t) => text.startsWith(t, i) && !refused.has(`${t}@${i}`))
      .sort((a, b) => b.length - a.length)[0];
    if (here) found.push(`${here}@${i}`);
    i += here ? here.length : 1;
  }
  return found;
}

describe('find', () => {
  it('equals a naive leftmost-longest search', () => {
    fc.assert(
      fc.property(anyTerms, anyText, (terms, raw) => {
        const { text } = fold(raw);
        const matcher = buildMatcher([{ pack: packOf(terms) }], placeBook('').names);
        expect(find(matcher, raw).map((c) => `${c.form.entry.id}@${c.start}`)).toEqual(oracle(text, terms));
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the terms of several packs, of whatever sizes, as of one', () => {
    fc.assert(
      fc.property(anyTerms, anyTerms, fc.nat(600), anyText, (some, others, more, raw) => {
        const second = others.filter((term) => !some.includes(term));
        const padded = [...second, ...Array.from({ length: more }, (_, i) => `丙丁${i}`)];
        const matcher = buildMatcher([{ pack: packOf(some) }, { pack: packOf(padded) }], placeBook('').names);
        const { text } = fold(raw);
        expect(find(matcher, raw).map((c) => `${c.form.entry.id}@${c.start}`)).toEqual(
          oracle(text, [...some, ...padded]),
        );
      }),
      { numRuns: RUNS / 100 },
    );
  });

  it('tries the next shorter term where the longest is refused', () => {
    fc.assert(
      fc.property(anyTerms, anyText, fc.integer({ min: 2, max: 5 }), (terms, raw, odd) => {
        const { text } = fold(raw);
        const matcher = buildMatcher([{ pack: packOf(terms) }], placeBook('').names);
        const refused = new Set<string>();
        for (let i = 0; i < text.length; i++)
          for (const t of terms) if ((i + t.length) % odd === 0) refused.add(`${t}@${i}`);
        const found = find(matcher, text, (form, start) => !refused.has(`${form.entry.id}@${start}`));
        expect(found.map((c) => `${c.form.entry.id}@${c.start}`)).toEqual(oracle(text, terms, refused));
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
