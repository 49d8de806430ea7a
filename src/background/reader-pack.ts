import { applyLayer } from '../core/entry/apply-layer';
import type { Layer } from '../core/entry/layer';
import type { Entry } from '../core/entry/types';
import { compilePack } from '../core/match/compile';
import type { ReaderPack } from '../platform/messages';

/**
 * What the reader's layer changes on a page. Only entries that it touches are looked at, so a reader without changes
 * costs nothing.
 */
export function readerPackOf(layer: Layer, bundled: readonly Entry[]): ReaderPack {
  const touched = new Set(layer.records.map((record) => record.id));
  const entries = applyLayer(
    bundled.filter((entry) => touched.has(entry.id)),
    layer,
  ).flatMap(({ entry, hidden }) => (hidden ? [] : [entry]));
  return { revision: layer.revision, pack: compilePack(entries), without: [...touched], own: ownIds(layer) };
}

/** What the reader added, and what the reader gave other words: its marks tell of the reader. */
const ownIds = ({ records }: Layer): string[] =>
  records.flatMap((record) => {
    if (record.kind === 'override' && !WORDS.some((field) => record.fields[field] !== undefined)) return [];
    return record.kind === 'hidden' ? [] : [record.id];
  });

const WORDS = ['forms', 'match'] as const;

/** Whether the layer can only be applied with the bundled entries at hand: fields laid over them. */
export const needsBundled = (layer: Layer): boolean => layer.records.some((record) => record.kind === 'override');
