import { describe, expect, it } from 'vitest';
import { needsBundled, readerPackOf } from '../../../src/background/reader-pack';
import type { Layer, LayerRecord } from '../../../src/core/entry/layer';
import { entry } from './entries';

const bundled = [entry('yi-wang-tong-ban', '一网通办'), entry('yi-dao-qie', '一刀切'), entry('zhua-shou', '抓手')];
const changed = '2025-01-01';
const layer = (...records: LayerRecord[]): Layer => ({ revision: 7, records });
const heads = (packed: Layer) => readerPackOf(packed, bundled).pack.entries.map(({ id }) => id);

describe('the reader’s pack', () => {
  it('is empty without changes', () => {
    expect(readerPackOf(layer(), bundled)).toEqual({ revision: 7, pack: { entries: [] }, without: [] });
  });

  it('holds own entries', () => {
    const own = layer({ kind: 'own', id: 'own-1', entry: entry('own-1', '自定义'), changed });
    expect(heads(own)).toEqual(['own-1']);
    expect(needsBundled(own)).toBe(false);
  });

  it('puts a changed entry in the place of the bundled one', () => {
    const override = layer({ kind: 'override', id: 'yi-dao-qie', fields: { forms: ['切一刀'] }, base: {}, changed });
    const { pack, without } = readerPackOf(override, bundled);
    expect(pack.entries.map(({ forms }) => forms.map(({ text }) => text))).toEqual([['切一刀']]);
    expect(without).toEqual(['yi-dao-qie']);
    expect(needsBundled(override)).toBe(true);
  });

  it('leaves hidden entries out of both packs, changed ones too', () => {
    const hidden = layer(
      { kind: 'override', id: 'zhua-shou', fields: { tier: 'A' }, base: {}, changed },
      { kind: 'hidden', id: 'zhua-shou', changed },
      { kind: 'hidden', id: 'yi-wang-tong-ban', changed },
    );
    const { pack, without } = readerPackOf(hidden, bundled);
    expect(pack.entries).toEqual([]);
    expect([...without].sort()).toEqual(['yi-wang-tong-ban', 'zhua-shou']);
  });

  it('is indifferent to changes of entries that are no longer bundled', () => {
    expect(heads(layer({ kind: 'override', id: 'gone', fields: { tier: 'A' }, base: {}, changed }))).toEqual([]);
  });
});
