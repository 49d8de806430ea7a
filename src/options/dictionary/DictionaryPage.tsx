import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LayerAction } from '../../core/entry/actions';
import type { Layer } from '../../core/entry/layer';
import { t } from '../../platform/i18n';
import type { MarkSettings } from '../../platform/messages';
import type { Stored } from '../../platform/store';
import { useDrafts } from '../editor/use-drafts';
import type { Dictionary } from '../state/dictionary';
import type { Notice } from '../state/notice';
import { type Route, routeTo } from '../state/route';
import type { ListHandle } from './EntryList';
import { type Asked, type ChangeFilter, listOf } from './list-of';
import { OpenPane } from './OpenPane';
import { SearchPanel } from './SearchPanel';
import { useChoosing } from './use-choosing';

export interface PageProps {
  readonly dictionary: Dictionary;
  readonly act: (action: LayerAction, seen?: Layer) => Promise<Stored>;
  readonly tell: (notice: Notice | undefined) => void;
}

interface DictionaryPageProps extends PageProps {
  readonly route: Extract<Route, { section: 'dictionary' }>;
  readonly go: (hash: string, how?: 'push' | 'replace') => void;
  /** Whether everything can be searched already. */
  readonly readAhead: boolean;
  readonly settings: MarkSettings;
}

/** List and search on one side, the open entry on the other; one of the two where there is no room for both. */
export function DictionaryPage({ dictionary, route, go, act, readAhead, settings, tell }: DictionaryPageProps) {
  const [asked, setAsked] = useState<Asked>({ query: route.search, filter: { scope: 'all' }, order: 'match' });
  const ask = useCallback((next: Partial<Asked>) => setAsked((now) => ({ ...now, ...next })), []);
  /** A choice made while another is not shown yet changes what that one made. */
  const filterBy: ChangeFilter = useCallback(
    (change) => setAsked((now) => ({ ...now, filter: change(now.filter) })),
    [],
  );
  const choosing = useChoosing();
  const drafts = useDrafts();
  const pane = useRef<HTMLElement>(null);
  const handle = useRef<ListHandle>(null);
  const { open } = route;

  useEffect(() => {
    if (route.search !== '') ask({ query: route.search });
  }, [route.search, ask]);

  const list = useMemo(() => listOf(dictionary, asked, readAhead), [dictionary, asked, readAhead]);
  const openEntry = useCallback((id: string, how?: 'push' | 'replace') => go(routeTo.entry(id), how), [go]);
  /** From what ends to what comes instead; the focus comes along, since the button that had it is gone. */
  const leave = useCallback(
    (hash: string) => {
      go(hash, 'replace');
      if (hash === routeTo.list) handle.current?.focus();
      else pane.current?.focus();
    },
    [go],
  );
  // A reader who steps back to the list on a small screen finds the place again by the entry that was open.
  const openId = open.kind === 'entry' ? open.id : undefined;

  return (
    <div class={open.kind === 'nothing' ? 'dictionary' : 'dictionary dictionary-open'}>
      <h1 class="unseen">{t('optionsDictionary')}</h1>
      <SearchPanel
        handle={handle}
        list={list}
        asked={asked}
        onAsk={ask}
        onFilter={filterBy}
        choosing={choosing}
        openId={openId}
        unsaved={drafts.unsaved}
        onOpen={openEntry}
        onEnter={() => pane.current?.focus()}
        onNew={(term) => go(routeTo.fresh(term))}
        dictionary={dictionary}
        act={act}
        tell={tell}
      />
      <section ref={pane} class="pane" tabIndex={-1} aria-label={t('optionsPane')}>
        <OpenPane
          open={open}
          dictionary={dictionary}
          drafts={drafts}
          settings={settings}
          go={go}
          leave={leave}
          act={act}
          tell={tell}
        />
      </section>
    </div>
  );
}
