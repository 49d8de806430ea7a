import { type Filter, passes, type Scope } from '../../core/entry/filter';
import type { ReaderEntry } from '../../core/entry/layer';
import { search } from '../../core/entry/search';
import type { SearchIndex } from '../../core/entry/search-index';

/** What the list shows, and how many of the hits each scope would show. */
export interface EntryListing {
  readonly items: readonly ReaderEntry[];
  readonly counts: Readonly<Record<Scope, number>>;
}

export function listOf(index: SearchIndex, query: string, filter: Filter): EntryListing {
  const hits = search(index, query);
  const count = (scope: Scope) => hits.filter(passes({ ...filter, scope })).length;
  return {
    items: hits.filter(passes(filter)),
    counts: { all: count('all'), own: count('own'), changed: count('changed'), hidden: count('hidden') },
  };
}
