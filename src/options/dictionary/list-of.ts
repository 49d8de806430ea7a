import { applyFilter, type Counts, type Filter } from '../../core/entry/filter';
import type { Layer, ReaderEntry } from '../../core/entry/layer';
import { search } from '../../core/entry/search';
import type { SearchIndex } from '../../core/entry/search-index';
import { type Order, sortEntries } from '../../core/entry/sort';

/** What the list shows, and how many entries each other choice would show. */
export interface EntryListing {
  readonly items: readonly ReaderEntry[];
  readonly counts: Counts;
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
}

/** @param readAhead whether the whole index was read ahead; until then a key press does not wait for the rest of it */
export function listOf({ index, layer }: Ground, { query, filter, order }: Asked, readAhead = true): EntryListing {
  const { items, counts } = applyFilter(search(index, query, readAhead ? 'read' : 'glance'), filter);
  return { items: sortEntries(items, order, layer), counts };
}
