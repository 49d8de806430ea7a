import type { ReaderEntry } from './layer';
import { mapSense } from './map-texts';
import type { Entry } from './types';

/** The entry with its bundled texts written in traditional characters. What the reader wrote stays as it is. */
export function inTraditional(
  found: ReaderEntry,
  bundled: Entry | undefined,
  write: (text: string) => string,
): ReaderEntry {
  if (!bundled) return found;
  const { entry } = found;
  const known = new Set(bundled.senses.map((sense) => JSON.stringify(sense)));
  const senses = entry.senses.map((sense) => (known.has(JSON.stringify(sense)) ? mapSense(sense, write) : sense));
  const head = entry.head === bundled.head ? write(entry.head) : entry.head;
  return { ...found, entry: { ...entry, head, senses } };
}
