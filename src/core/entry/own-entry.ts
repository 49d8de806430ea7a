/** What a reader must say to make an entry, and what is taken for the rest. */
import type { Entry, Text } from './types';

/** Fits the schema's `id`; no bundled entry begins so. @param token lower-case letters and digits, hard to meet twice */
export const ownId = (token: string): string => `own-${token}`;

/** A first draft of an own entry; not yet valid while `term` or `meaning` is empty. @param today YYYY-MM-DD */
export function draftOwn(id: string, term: string, sentence: string, today: string): Entry {
  return {
    id,
    head: term,
    pinyin: term,
    forms: [term],
    category: 'phrase',
    domains: ['document'],
    tier: 'A',
    ...(sentence === '' ? {} : { match: { examples: [{ yes: sentence }] } }),
    senses: [
      {
        meaning: { zh: '', en: '' },
        status: { state: 'unchecked', asOf: today },
        level: 'national',
        certainty: 'unknown',
        sources: [],
      },
    ],
  };
}

/** A text in one language stands in both places, since an explanation has two; `splitText` takes it apart again. */
export const joinText = (zh: string, en: string): Text => ({ zh: zh || en, en: en || zh });

/** The two languages as a reader typed them: the same words twice were typed once. */
export function splitText({ zh, en }: Text): Text {
  if (zh !== en) return { zh, en };
  return hasHan(zh) ? { zh, en: '' } : { zh: '', en };
}

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
