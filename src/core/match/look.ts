/** The look at the positions that the filters let through. */
import { FOURTH, hash2, THIRD } from './hash';
import type { Buckets, OpenTables } from './tables';

/** Told of each hit: where, its place in the list of hits (three numbers each), its length and needle. */
type Emit = (at: number, index: number, size: number, needle: number) => void;

/**
 * Looks up the needles that begin at `count` noted positions of a folded text of `length` units; the buffer must go on
 * for three units. Returns three times the number of hits.
 */
export function lookAt(
  { text, lengths, starts, buckets: [pairs, triples, longer] }: OpenTables,
  units: Uint16Array,
  length: number,
  noted: Int32Array,
  count: number,
  emit: Emit,
): number {
  let used = 0;
  const lookIn = ({ order, heads, shift }: Buckets, hash: number, at: number) => {
    const head = hash >>> shift;
    const end = heads[head + 1] ?? 0;
    for (let j = heads[head] ?? 0; j < end; j++) {
      const needle = order[j] ?? 0;
      const size = lengths[needle] ?? 0;
      if (at + size > length || !stands(units, at, text, starts[needle] ?? 0, size)) continue;
      emit(at, used, size, needle);
      used += 3;
    }
  };
  for (let k = 0; k < count; k++) {
    const at = noted[k] ?? 0;
    if (at < 0) continue;
    const two = hash2(units[at] ?? 0, units[at + 1] ?? 0);
    const three = (two + Math.imul(units[at + 2] ?? 0, THIRD)) | 0;
    lookIn(longer, (three + Math.imul(units[at + 3] ?? 0, FOURTH)) | 0, at);
    lookIn(triples, three, at);
    lookIn(pairs, two, at);
  }
  return used;
}

/** From the end: needles that begin alike are told apart there. */
function stands(units: Uint16Array, at: number, text: string, start: number, size: number): boolean {
  let m = size - 1;
  while (m >= 0 && units[at + m] === text.charCodeAt(start + m)) m--;
  return m < 0;
}
