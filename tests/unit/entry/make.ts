import type { Entry, Sense } from '../../../src/core/entry/types';

export const makeSense = (over: Partial<Sense> = {}): Sense => ({
  meaning: { zh: '规划相连却没有修通的道路。', en: 'A road that stops short of the next one.' },
  status: { state: 'current', asOf: '2026-08-21' },
  level: 'national',
  certainty: 'inferred',
  sources: [],
  ...over,
});

export const makeEntry = (over: Partial<Entry> = {}): Entry => ({
  id: 'duan-tou-lu',
  head: '断头路',
  pinyin: 'duàntóulù',
  forms: ['断头路'],
  category: 'metaphor',
  domains: ['urban'],
  tier: 'A',
  senses: [makeSense()],
  ...over,
});

export const makeOwn = (id: string, head: string, over: Partial<Entry> = {}): Entry =>
  makeEntry({ id, head, pinyin: head, forms: [head], ...over });
