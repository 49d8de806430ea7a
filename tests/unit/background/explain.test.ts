import { describe, expect, it } from 'vitest';
import { explainEntries } from '../../../src/background/explain';
import type { ReaderEntry } from '../../../src/core/entry/layer';
import type { Entry, Source } from '../../../src/core/entry/types';
import { entry, sense } from './entries';

const source = (id: string): [string, Source] => [id, { id, title: { zh: id, en: id }, kind: 'law' }];
const sources = new Map(['meaning', 'items', 'practice', 'origin', 'english', 'other'].map(source));
const at = (id: string) => ({ id, at: '第一条' });
const text = { zh: '文', en: 'Text' };

const known = (...entries: Entry[]): ReadonlyMap<string, ReaderEntry> =>
  new Map(entries.map((found) => [found.id, { entry: found, origin: 'bundled', hidden: false, conflicts: {} }]));

describe('explanations', () => {
  it('come in the order asked for, each once, unknown ids left out', () => {
    const entries = known(entry('a', '甲'), entry('b', '乙'));
    const ids = explainEntries(['b', 'x', 'a', 'b'], entries, { sources }).map((found) => found.entry.entry.id);
    expect(ids).toEqual(['b', 'a']);
  });

  it('bring every source that the entry names, wherever it names it', () => {
    const cited = sense({
      sources: [
        { ...at('meaning'), for: 'meaning' },
        { ...at('unknown'), for: 'use' },
      ],
      items: [{ closed: true, list: [], source: at('items') }],
      practice: { text, basis: 'documented', source: at('practice') },
      origin: {
        where: text,
        date: '2020',
        precision: 'year',
        kind: 'announced',
        certainty: 'confirmed',
        source: at('origin'),
      },
      translation: { official: 'Text', source: at('english') },
    });
    const [found] = explainEntries(['a'], known(entry('a', '甲', { senses: [cited, cited] })), { sources });
    expect(found?.sources.map(({ id }) => id).sort()).toEqual(['english', 'items', 'meaning', 'origin', 'practice']);
  });

  it('name the near entries that exist', () => {
    const near = sense({
      see: [
        { kind: 'near', id: 'b' },
        { kind: 'contrast', id: 'gone' },
      ],
    });
    const [found] = explainEntries(['a'], known(entry('a', '甲', { senses: [near] }), entry('b', '乙')), { sources });
    expect(found?.names).toEqual({ b: '乙' });
  });

  it('name the places of limited senses, as far as they are known', () => {
    const local = sense({ level: 'province', regions: ['330000', '999999'] });
    const [found] = explainEntries(['a'], known(entry('a', '甲', { senses: [local] })), {
      sources,
      places: { '330000': '浙江省', '110000': '北京市' },
    });
    expect(found?.places).toEqual({ '330000': '浙江省' });
  });
});
