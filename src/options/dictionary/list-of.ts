import { applyFilter, type Counts, type Filter } from '../../core/entry/filter';
import type { Layer, ReaderEntry } from '../../core/entry/layer';
import { search } from '../../core/entry/search';
import type { SearchIndex } from '../../core/entry/search-index';
import { type Order, sortEntries } from '../../core/entry/sort';
import type { Awaited } from '../state/dictionary';

/** What the list shows, and how many entries each other choice would show. */
export interface EntryListing {
  /** All of them, or the first ones. */
  readonly items: readonly ReaderEntry[];
  readonly counts: ListCounts;
  /** How many there are in all, as far as that is known. */
  readonly count: number;
  /** Whether the others, or what they say, are still being read. */
  readonly awaited: boolean;
}

/** `Counts`, of which some may not be known yet. */
export interface ListCounts extends Pick<Counts, 'of'> {
  readonly scope: Partial<Counts['scope']>;
}

/** What the reader asks of the list. */
export interface Asked {
  readonly query: string;
  readonly filter: Filter;
  readonly order: Order;
}

/** Changes the filter as it is by then, not as it was drawn. */
export type ChangeFilter = (change: (now: Filter) => Filter) => void;

interface Ground {
  readonly index: SearchIndex;
  /** Tells what the reader touched last. */
  readonly layer: Layer;
  readonly awaited?: Awaited;
}

/** @param readAhead whether the whole index was read ahead; until then a key press does not wait for the rest of it */
export function listOf({ index, layer, awaited: begun }: Ground, asked: Asked, readAhead = true): EntryListing {
  if (begun) return begunList(index, begun, asked);
  const { query, filter, order } = asked;
  const { items, counts } = applyFilter(search(index, query, readAhead ? 'read' : 'glance'), filter);
  const awaited = !readAhead && query.trim() !== '';
  return { items: sortEntries(items, order, layer), counts, count: items.length, awaited };
}

/** The first rows are those of the whole list; of what is asked beyond it they tell nothing. */
function begunList(index: SearchIndex, { counts: known }: Awaited, { query, filter, order }: Asked): EntryListing {
  const counts = { scope: known ?? {}, of: () => NONE };
  const whole = query.trim() === '' && order === 'match' && Object.keys(filter).length === 1 && filter.scope === 'all';
  const items = whole ? index.map(({ item }) => item) : [];
  return { items, counts, count: Math.max(known?.all ?? 0, items.length), awaited: true };
}

const NONE: ReadonlyMap<string, number> = new Map();
