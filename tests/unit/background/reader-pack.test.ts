import { describe, expect, it } from 'vitest';
import { needsBundled, readerPackOf } from '../../../src/background/reader-pack';
import type { Layer, LayerRecord } from '../../../src/core/entry/layer';
import { needlesOf, openTables } from '../../../src/core/match/open-tables';
import type { Pack, PackEntry } from '../../../src/core/match/pack';
import { entry } from './entries';

const bundled = [entry('yi-wang-tong-ban', '一网通办'), entry('yi-dao-qie', '一刀切'), entry('zhua-shou', '抓手')];
const changed = '2025-01-01';
const layer = (...records: LayerRecord[]): Layer => ({ revision: 7, records });
const idsIn = ({ entries }: Pack): string[] =>
  entries === '' ? [] : entries.split('\n').map((line) => (JSON.parse(line) as PackEntry).id);
const formsIn = ({ tables }: Pack): readonly string[] => needlesOf(openTables(tables));
const ids = (packed: Layer) => idsIn(readerPackOf(packed, bundled).pack);

describe('the reader’s pack', () => {
  it('is empty without changes', () => {
    const { revision, pack, without } = readerPackOf(layer(), bundled);
    expect([revision, pack.entries, formsIn(pack), without]).toEqual([7, '', [], []]);
  });

  it('holds own entries', () => {
    const own = layer({ kind: 'own', id: 'own-1', entry: entry('own-1', '自定义'), changed });
    expect(ids(own)).toEqual(['own-1']);
    expect(needsBundled(own)).toBe(false);
  });

  it('puts a changed entry in the place of the bundled one', () => {
    const override = layer({ kind: 'override', id: 'yi-dao-qie', fields: { forms: ['切一刀'] }, base: {}, changed });
    const { pack, without } = readerPackOf(override, bundled);
    expect([idsIn(pack), formsIn(pack)]).toEqual([['yi-dao-qie'], ['切一刀']]);
    expect(without).toEqual(['yi-dao-qie']);
    expect(needsBundled(override)).toBe(true);
  });

  it('says which words are the reader’s own: added ones, and those of an entry with other forms', () => {
    const mixed = layer(
      { kind: 'own', id: 'own-1', entry: entry('own-1', '自定义'), changed },
      { kind: 'override', id: 'yi-dao-qie', fields: { forms: ['切一刀'] }, base: {}, changed },
      { kind: 'override', id: 'zhua-shou', fields: { tier: 'A' }, base: {}, changed },
      { kind: 'hidden', id: 'yi-wang-tong-ban', changed },
    );
    expect(readerPackOf(mixed, bundled).own).toEqual(['own-1', 'yi-dao-qie']);
  });

  it('leaves hidden entries out of both packs, changed ones too', () => {
    const hidden = layer(
      { kind: 'override', id: 'zhua-shou', fields: { tier: 'A' }, base: {}, changed },
      { kind: 'hidden', id: 'zhua-shou', changed },
      { kind: 'hidden', id: 'yi-wang-tong-ban', changed },
    );
    const { pack, without } = readerPackOf(hidden, bundled);
    expect(idsIn(pack)).toEqual([]);
    expect([...without].sort()).toEqual(['yi-wang-tong-ban', 'zhua-shou']);
  });

  it('is indifferent to changes of entries that are no longer bundled', () => {
    expect(ids(layer({ kind: 'override', id: 'gone', fields: { tier: 'A' }, base: {}, changed }))).toEqual([]);
  });
});
