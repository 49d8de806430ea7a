import type { Layer, ReaderEntry } from './layer';
import { beginningOf } from './period';

/** The order of the list: as the search ranks, by what the reader touched last, by when the terms came up, by reach. */
export type Order = 'match' | 'touched' | 'newest' | 'oldest';
export const ORDERS = ['match', 'touched', 'newest', 'oldest'] as const satisfies readonly Order[];

/** Entries in another order; equal ones keep theirs. `match` leaves them as the search gave them. */
export function sortEntries(items: readonly ReaderEntry[], order: Order, layer: Layer): readonly ReaderEntry[] {
  if (order === 'match') return items;
  const key = order === 'touched' ? touchedBy(layer) : beginning;
  const sign = order === 'oldest' ? 1 : -1;
  const keyed = items.map((item) => ({ item, key: key(item) }));
  // What has no date comes last either way.
  const compare = (a: string, b: string) => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -sign : sign);
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ item }) => item);
}

/** Day of the last change, then place in the layer: records written later stand later. */
function touchedBy({ records }: Layer): (item: ReaderEntry) => string {
  const touched = new Map<string, string>();
  records.forEach(({ id, changed }, i) => {
    const key = `${changed} ${String(i).padStart(6, '0')}`;
    if (key > (touched.get(id) ?? '')) touched.set(id, key);
  });
  return ({ entry }) => touched.get(entry.id) ?? '';
}

const beginning = ({ entry }: ReaderEntry): string => {
  const dates = entry.senses.flatMap((sense) => beginningOf(sense) ?? []);
  return dates.reduce((first, date) => (first === '' || date < first ? date : first), '');
};
