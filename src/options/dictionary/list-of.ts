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

/** @param layer tells what the reader touched last; needed for that order only */
export function listOf(index: SearchIndex, { query, filter, order }: Asked, layer: Layer): EntryListing {
  const { items, counts } = applyFilter(search(index, query), filter);
  return { items: sortEntries(items, order, layer), counts };
}
