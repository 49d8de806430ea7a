import { applyFilter, type Counts, type Filter } from '../../core/entry/filter';
import type { Layer, ReaderEntry } from '../../core/entry/layer';
import { search } from '../../core/entry/search';
import type { SearchIndex } from '../../core/entry/search-index';
import { type Order, sortEntries } from '../../core/entry/sort';

/** What the list shows, and how many entries each other choice would show. */
export interface EntryListing {
  /** All of them, or the first ones. */
  readonly items: readonly ReaderEntry[];
  readonly counts: Counts;
  /** How many there are in all. */
  readonly count: number;
  /** Whether the others, or what they say, are still being read. */
  readonly awaited: boolean;
}

/** What the reader asks of the list. */
export interface Asked {
  readonly query: string;
  readonly filter: Filter;
  readonly order: Order;
}

interface Ground {
  readonly index: SearchIndex;
  /** Tells what the reader touched last. */
  readonly layer: Layer;
  /** Set while only the first rows are there. */
  readonly awaited?: Counts['scope'];
}

/** @param readAhead whether the whole index was read ahead; until then a key press does not wait for the rest of it */
export function listOf({ index, layer, awaited: counted }: Ground, asked: Asked, readAhead = true): EntryListing {
  if (counted) return begunList(index, counted, asked);
  const { query, filter, order } = asked;
  const { items, counts } = applyFilter(search(index, query, readAhead ? 'read' : 'glance'), filter);
  const awaited = !readAhead && query.trim() !== '';
  return { items: sortEntries(items, order, layer), counts, count: items.length, awaited };
}

/** The first rows are those of the whole list; of what is asked beyond it they tell nothing. */
function begunList(index: SearchIndex, scope: Counts['scope'], { query, filter, order }: Asked): EntryListing {
  const counts = { scope, of: () => NONE };
  const whole = query.trim() === '' && order === 'match' && Object.keys(filter).length === 1 && filter.scope === 'all';
  const items = whole ? index.map(({ item }) => item) : [];
  return { items, counts, count: Math.max(scope.all, items.length), awaited: true };
}

const NONE: ReadonlyMap<string, number> = new Map();
