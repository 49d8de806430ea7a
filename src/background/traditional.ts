/** Explanations in traditional characters, for pages that are written so. */
import type { ReaderEntry } from '../core/entry/layer';
import { mapSense } from '../core/entry/map-texts';
import type { Entry } from '../core/entry/types';
import { traditionalWriter } from '../core/text/to-traditional';
import { loadTraditional } from '../platform/bundled';

type Write = (text: string) => string;

let loading: Promise<Write> | undefined;

/** Writes bundled texts in traditional characters. Rejects only if the package is damaged; the next call then tries again. */
export function traditional(): Promise<Write> {
  loading ??= loadTraditional().then(traditionalWriter);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** The entry with its bundled texts written so. What the reader wrote stays as it is. */
export function inTraditional(found: ReaderEntry, bundled: Entry | undefined, write: Write): ReaderEntry {
  if (!bundled) return found;
  const { entry } = found;
  const known = new Set(bundled.senses.map((sense) => JSON.stringify(sense)));
  const senses = entry.senses.map((sense) => (known.has(JSON.stringify(sense)) ? mapSense(sense, write) : sense));
  const head = entry.head === bundled.head ? write(entry.head) : entry.head;
  return { ...found, entry: { ...entry, head, senses } };
}
