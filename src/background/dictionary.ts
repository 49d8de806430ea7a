/** The bundled explanations, read when first needed and kept while the background lives. */
import type { Entry, Source } from '../core/entry/types';
import type { EntryUsage } from '../core/entry/usage';
import { loadBundled } from '../platform/bundled';
import { byForm } from './covered';

export interface Dictionary {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  /** By folded form; worked out when first asked for. */
  readonly byForm: () => ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly usage: Readonly<Record<string, EntryUsage>>;
  /** Names of places by code. */
  readonly places: Readonly<Record<string, string>>;
}

let reading: Promise<Dictionary> | undefined;

/** Rejects only if the package is damaged; the next call then tries again. */
export function bundledDictionary(): Promise<Dictionary> {
  reading ??= read().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

async function read(): Promise<Dictionary> {
  const { entries, sources, usage, places } = await loadBundled();
  let forms: ReadonlyMap<string, Entry> | undefined;
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    byForm: () => {
      forms ??= byForm(entries);
      return forms;
    },
    usage,
    places,
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}
