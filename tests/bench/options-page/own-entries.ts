/** What the storage holds of a reader with many entries of their own: terms, forms, two languages, an example each. */
import { SCHEMA } from '../../../src/core/entry/migrate';

const CHARACTERS = '坚持推进改革创新发展建设治理服务保障工程行动体系机制能力水平质量';
const SYLLABLES = ['jiān', 'chí', 'tuī', 'jìn', 'gǎi', 'gé', 'chuàng', 'xīn', 'fā', 'zhǎn', 'jiàn', 'shè'];

const some = (all: string | readonly string[], seed: number, length: number, between = ''): string =>
  Array.from({ length }, (_, k) => all[(seed * 7 + k * 13 + Math.floor(seed / 31) * k) % all.length]).join(between);

/** Items for `storage.local.set`. */
export function storedOwnEntries(count: number): Record<string, unknown> {
  const records = Array.from({ length: count }, (_, i) => {
    const id = `own-${i.toString(36)}`;
    const head = `${some(CHARACTERS, i, 4)}${i}`;
    return [`entry:${id}`, { kind: 'own', id, entry: entryOf(id, head, i), changed: '2026-11-01' }] as const;
  });
  return { ...Object.fromEntries(records), meta: { schema: SCHEMA, revision: 1 } };
}

const entryOf = (id: string, head: string, i: number) => ({
  id,
  head,
  pinyin: some(SYLLABLES, i, 4, ' '),
  forms: [head, `${some(CHARACTERS, i + 3, 5)}${i}`],
  category: i % 3 === 0 ? 'policy' : 'phrase',
  domains: [i % 2 === 0 ? 'document' : 'economy'],
  tier: i % 5 === 0 ? 'B' : 'A',
  match: { examples: [{ yes: `会议要求${head}。` }] },
  senses: [
    {
      meaning: {
        zh: `要求各部门${some(CHARACTERS, i, 20)}。`,
        en: `Asks every department to do piece of work number ${i} without delay.`,
      },
      status: { state: 'unchecked', asOf: '2026-11-01' },
      level: 'national',
      certainty: 'unknown',
      sources: [],
    },
  ],
});
