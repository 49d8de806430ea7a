/** What the reader of the bench adds to the dictionary: terms of their own, of which a few stand on a page. */
import { SCHEMA } from '../../../src/core/entry/migrate';
import type { Entry } from '../../../src/core/entry/types';

/** Terms that no dictionary has, at the top of the page; each is added once. */
export const NEW_TERMS = ['青石灯甲', '青石灯乙', '青石灯丙', '青石灯丁', '青石灯戊', '青石灯己', '青石灯庚'] as const;

export const withOwnTerms = (markup: string): string =>
  markup.replace('<main>', `<main>\n<p>街上有${NEW_TERMS.join('，有')}。</p>`);

/** What the extension's storage holds of a reader with such terms. */
export function storedTerms(terms: readonly string[]): Readonly<Record<string, unknown>> {
  const records = terms.map((term, i) => {
    const id = `own-${i}`;
    return [`entry:${id}`, { kind: 'own', id, entry: entryOf(id, term), changed: '2026-01-01' }] as const;
  });
  return { ...Object.fromEntries(records), meta: { schema: SCHEMA, revision: 1 } };
}

const entryOf = (id: string, term: string): Entry => ({
  id,
  head: term,
  pinyin: term,
  forms: [term],
  category: 'phrase',
  domains: ['document'],
  tier: 'A',
  senses: [
    {
      meaning: { zh: '自己的词。', en: 'A term of one’s own.' },
      status: { state: 'unchecked', asOf: '2026-01-01' },
      level: 'national',
      certainty: 'unknown',
      sources: [],
    },
  ],
});
