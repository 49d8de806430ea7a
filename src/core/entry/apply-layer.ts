import { equal } from './equal';
import type { Layer, LayerRecord, ReaderEntry } from './layer';
import { mergeFields } from './merge-fields';
import type { Entry } from './types';

/**
 * The dictionary as the reader sees it: bundled entries in their order with the reader's changes, then own entries.
 * An own entry with the id of a bundled one stands in its place.
 */
export function applyLayer(bundled: readonly Entry[], layer: Layer): ReaderEntry[] {
  const { own, overrides, hidden } = sortRecords(layer.records);
  const entries = bundled.flatMap((entry) =>
    own.has(entry.id) ? [] : applyOverride(entry, overrides.get(entry.id), hidden.has(entry.id)),
  );
  for (const { id, entry } of own.values())
    entries.push({ entry, origin: 'own', hidden: hidden.has(id), conflicts: {} });
  return entries;
}

/** Changes of entries that this bundled version no longer holds: kept and exported, but with nothing to apply to. */
export function orphans(bundled: readonly Entry[], layer: Layer): LayerRecord[] {
  const known = new Set([...bundled, ...layer.records.filter((r) => r.kind === 'own')].map((e) => e.id));
  return layer.records.filter((r) => r.kind !== 'own' && !known.has(r.id));
}

type Own = Extract<LayerRecord, { kind: 'own' }>;
type Override = Extract<LayerRecord, { kind: 'override' }>;

function sortRecords(records: readonly LayerRecord[]) {
  const own = new Map<string, Own>();
  const overrides = new Map<string, Override>();
  const hidden = new Set<string>();
  for (const record of records) {
    if (record.kind === 'own') own.set(record.id, record);
    else if (record.kind === 'override') overrides.set(record.id, record);
    else hidden.add(record.id);
  }
  return { own, overrides, hidden };
}

function applyOverride(bundled: Entry, override: Override | undefined, hidden: boolean): ReaderEntry {
  if (!override) return { entry: bundled, origin: 'bundled', hidden, conflicts: {} };
  const { entry, conflicts } = mergeFields(bundled, override.fields, override.base);
  return { entry, origin: equal(entry, bundled) ? 'bundled' : 'changed', hidden, conflicts };
}
