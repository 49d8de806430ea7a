import { applyLayer, orphans } from '../../core/entry/apply-layer';
import type { Counts } from '../../core/entry/filter';
import type { Layer, LayerRecord, ReaderEntry } from '../../core/entry/layer';
import { type Readings, readingsOf } from '../../core/entry/readings';
import { buildIndex, type SearchIndex } from '../../core/entry/search-index';
import type { Entry, Source } from '../../core/entry/types';
import type { Bundled } from '../../platform/bundled';

/** The bundled dictionary with the reader's layer on it, ready to be listed, searched and edited. */
export interface Dictionary {
  readonly bundled: ReadonlyMap<string, Entry>;
  readonly sources: readonly Source[];
  /** Names by GB/T 2260 code of the provinces, and of the other places that bundled senses are limited to. */
  readonly places: Readonly<Record<string, string>>;
  /** How the dictionary spells its characters; read when first asked for. */
  readonly readings: () => Readings;
  readonly layer: Layer;
  readonly entries: ReadonlyMap<string, ReaderEntry>;
  readonly index: SearchIndex;
  /** Changes of entries that the bundled dictionary no longer holds. */
  readonly orphans: readonly LayerRecord[];
  /** Set while only the first rows are there. */
  readonly awaited?: Awaited;
}

type BundledEntries = Pick<Bundled, 'entries' | 'sources' | 'places'>;

/** What is known of the whole while it is being read. */
export interface Awaited {
  readonly counts?: Counts['scope'];
}

export function makeDictionary({ entries, sources, places }: BundledEntries, layer: Layer): Dictionary {
  const bundled = new Map(entries.map((entry) => [entry.id, entry]));
  return withLayer({ bundled, sources, places, readings: once(() => readingsOf(entries)), index: [] }, layer);
}

const once = <T>(read: () => T): (() => T) => {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
};

/** The same dictionary under another layer; what has not changed is not indexed again. */
export function withLayer(
  last: Pick<Dictionary, 'bundled' | 'sources' | 'places' | 'readings' | 'index'>,
  layer: Layer,
): Dictionary {
  const entries = [...last.bundled.values()];
  const items = applyLayer(entries, layer);
  return {
    ...last,
    layer,
    entries: new Map(items.map((item) => [item.entry.id, item])),
    index: buildIndex(items, last.index),
    orphans: orphans(entries, layer),
  };
}
