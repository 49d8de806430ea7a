import { describe, expect, it } from 'vitest';
import { byForm, coveredBy } from '../../../src/background/covered';
import { explainEntries } from '../../../src/background/explain';
import type { ReaderEntry } from '../../../src/core/entry/layer';
import type { Entry } from '../../../src/core/entry/types';
import { entry, sense } from './entries';

const read = (found: Entry, origin: ReaderEntry['origin'], hidden = false): ReaderEntry => ({
  entry: found,
  origin,
  hidden,
  conflicts: {},
});
const law = sense({ sources: [{ id: 'law', at: '第一条', for: 'meaning' }], see: [{ kind: 'near', id: 'plan' }] });
const road = entry('road', '断头路', { senses: [law] });
const head = entry('head', '一把手', { forms: ['一把手', { text: '“断头路”' }] });
const plan = entry('plan', '方案');
const bundled = [head, road, plan];
const mine = read(entry('own-1', '斷頭路'), 'own');

const ground = (...changed: readonly ReaderEntry[]) => {
  const seen = [...bundled.map((found) => read(found, 'bundled')), mine, ...changed];
  return {
    entries: new Map(seen.map((found) => [found.entry.id, found])),
    byId: new Map(bundled.map((found) => [found.id, found])),
    byForm: () => byForm(bundled),
  };
};
const idOf = (own: ReaderEntry, among = ground()) => coveredBy(own, among)?.entry.id;

describe('the entry in whose place an own one stands', () => {
  it('is the one with its words, that of which they are the head before others', () => {
    expect(idOf(mine)).toBe('road');
    expect(idOf(read(entry('own-2', '三张表', { forms: ['三张表', '方案'] }), 'own'))).toBe('plan');
    expect(idOf(read(entry('own-2', '三张表'), 'own'))).toBeUndefined();
  });

  it('is the one with its id before those with its words', () => {
    const other = read(entry('plan', '断头路'), 'own');
    expect(coveredBy(other, ground(other))?.entry).toBe(plan);
  });

  it('is none for entries that are not own, and none that the reader hid', () => {
    expect(idOf(read(road, 'changed'))).toBeUndefined();
    expect(idOf(mine, ground(read(road, 'bundled', true)))).toBeUndefined();
  });

  it('comes as the reader changed it, with its sources and the near entries that it names', () => {
    const changed = read({ ...road, pinyin: 'duan' }, 'changed');
    const among = ground(changed);
    const sources = new Map([['law', { id: 'law', title: { zh: '法', en: 'Law' }, kind: 'law' as const }]]);
    const covered = (own: ReaderEntry) => coveredBy(own, among);
    const [found, alone] = explainEntries(['own-1', 'plan'], among.entries, { sources, covered });
    expect([found?.covered, found?.names, found?.sources.map(({ id }) => id)]).toEqual([
      changed.entry,
      { plan: '方案' },
      ['law'],
    ]);
    expect(alone && 'covered' in alone).toBe(false);
  });
});
