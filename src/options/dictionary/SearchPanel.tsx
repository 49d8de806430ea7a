import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { PlusIcon, SearchIcon } from '../parts/icons';
import { ChoiceBar } from './ChoiceBar';
import type { PageProps } from './DictionaryPage';
import { EntryList, type ListHandle } from './EntryList';
import { Filters } from './Filters';
import type { Asked, ChangeFilter, EntryListing } from './list-of';
import { NothingFound } from './NothingFound';
import type { Choosing } from './use-choosing';

interface SearchPanelProps extends PageProps {
  readonly handle: RefObject<ListHandle | null>;
  readonly list: EntryListing;
  readonly asked: Asked;
  readonly onAsk: (asked: Partial<Asked>) => void;
  readonly onFilter: ChangeFilter;
  readonly choosing: Choosing;
  readonly openId: string | undefined;
  readonly unsaved: ReadonlySet<string>;
  readonly onOpen: (id: string, how?: 'push' | 'replace') => void;
  /** The reader goes on from the list to the open entry. */
  readonly onEnter: () => void;
  readonly onNew: (term: string) => void;
}

/** Search field, filters and the list of what was found. */
export function SearchPanel(props: SearchPanelProps) {
  const { handle, list, asked, onAsk, onFilter, choosing, openId, unsaved, onOpen, onEnter, onNew, ...page } = props;
  const { dictionary } = page;
  const { query } = asked;
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
            onInput={(event) => onAsk({ query: event.currentTarget.value })}
            onKeyDown={onKeyDown}
          />
        </div>
        <button type="button" class="button button-main search-new" onClick={() => onNew('')}>
          <PlusIcon />
          {t('optionsNew')}
        </button>
      </div>
      <Filters
        asked={asked}
        counts={list.counts}
        places={dictionary.places}
        onAsk={onAsk}
        onFilter={onFilter}
        choosing={choosing.chosen !== undefined}
        onChoosing={(on) => (on ? choosing.choose([]) : choosing.end())}
      />
      <p class="search-count" role="status">
        {isWaiting(list) || list.counts.scope.all === undefined
          ? t('optionsLoading')
          : list.count === 1
            ? t('optionsCountOne')
            : t('optionsCount', String(list.count))}
      </p>
      {list.items.length > 0 ? (
        <EntryList
          handle={handle}
          items={list.items}
          asked={asked}
          count={list.count}
          openId={openId}
          unsaved={unsaved}
          choosing={choosing}
          onOpen={onOpen}
          onEnter={onEnter}
        />
      ) : (
        !isWaiting(list) && <NothingFound asked={asked} onNew={onNew} />
      )}
      {choosing.chosen && !dictionary.awaited && (
        <ChoiceBar
          chosen={choosing.chosen}
          items={list.items}
          choosing={choosing}
          onEnd={() => handle.current?.focus()}
          {...page}
        />
      )}
    </section>
  );
}

/** What is asked cannot be told before all is read. */
const isWaiting = ({ items, awaited }: EntryListing): boolean => awaited && items.length === 0;

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
