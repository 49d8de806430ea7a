import type { Entry } from '../../../src/core/entry/types';

/** An entry with what the schema asks for and no more. */
export const entry = (id: string, head: string, over: Partial<Entry> = {}): Entry => ({
  id,
  head,
  pinyin: id,
  forms: [head],
  category: 'policy',
  domains: ['government'],
  tier: 'B',
  senses: [sense()],
  ...over,
});

export const sense = (over: Partial<Entry['senses'][number]> = {}): Entry['senses'][number] => ({
  meaning: { zh: '意思。', en: 'Meaning.' },
  status: { state: 'current', asOf: '2025' },
  level: 'national',
  certainty: 'confirmed',
  sources: [],
  ...over,
});
