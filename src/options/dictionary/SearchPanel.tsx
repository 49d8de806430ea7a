import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Filter } from '../../core/entry/filter';
import { t } from '../../platform/i18n';
import { PlusIcon, SearchIcon } from '../parts/icons';
import { EntryList, type ListHandle } from './EntryList';
import { Filters } from './Filters';
import type { EntryListing } from './list-of';

interface SearchPanelProps {
  readonly handle: RefObject<ListHandle | null>;
  readonly list: EntryListing;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly openId: string | undefined;
  readonly unsaved: ReadonlySet<string>;
  readonly onOpen: (id: string, how?: 'push' | 'replace') => void;
  /** The reader goes on from the list to the open entry. */
  readonly onEnter: () => void;
  readonly onNew: (term: string) => void;
}

/** Search field, filters and the list of what was found. */
export function SearchPanel(props: SearchPanelProps) {
  const { handle, list, query, onQuery, filter, onFilter, openId, unsaved, onOpen, onEnter, onNew } = props;
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(() => field.current?.focus());

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the choice of characters in an input method is no Enter of ours.
    if (event.isComposing) return;
    const [first] = list.items;
    if (event.key === 'ArrowDown') handle.current?.enter();
    else if (event.key === 'Enter' && first) onOpen(first.entry.id);
    else return;
    event.preventDefault();
  };

  return (
    <section class="search" aria-label={t('optionsSearchArea')}>
      <div class="search-head">
        <div class="search-field">
          <SearchIcon />
          <input
            ref={field}
            type="search"
            value={query}
            aria-label={t('optionsSearch')}
            placeholder={t('optionsSearchHint')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <button type="button" class="button button-main search-new" onClick={() => onNew('')}>
          <PlusIcon />
          {t('optionsNew')}
        </button>
      </div>
      <Filters filter={filter} counts={list.counts} onFilter={onFilter} />
      <p class="search-count" role="status">
        {list.items.length === 1 ? t('optionsCountOne') : t('optionsCount', String(list.items.length))}
      </p>
      {list.items.length > 0 ? (
        <EntryList
          handle={handle}
          items={list.items}
          openId={openId}
          unsaved={unsaved}
          onOpen={onOpen}
          onEnter={onEnter}
        />
      ) : (
        <NothingFound query={query.trim()} onNew={onNew} />
      )}
    </section>
  );
}

function NothingFound({ query, onNew }: { readonly query: string; readonly onNew: (term: string) => void }) {
  return (
    <div class="search-nothing">
      <p>{t('optionsNothingFound')}</p>
      {query !== '' && (
        <button type="button" class="button" onClick={() => onNew(query)}>
          {t('optionsMakeEntry', query)}
        </button>
      )}
    </div>
  );
}

/** “/” goes to the search field from anywhere but a field. */
function useSlashKey(focus: () => void) {
  useLayoutEffect(() => {
    const end = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener('keydown', onKey, { signal: end.signal });
    return () => end.abort();
  }, [focus]);
}
