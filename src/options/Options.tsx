import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Brand } from '../ui/Brand';
import { BackupPage } from './backup/BackupPage';
import { redoneWords, undoneWords } from './backup/history-words';
import { useHistoryKeys } from './backup/use-history-keys';
import { DictionaryPage } from './dictionary/DictionaryPage';
import { MarksPage } from './marks/MarksPage';
import { NoticeBar } from './parts/NoticeBar';
import { StoreState } from './parts/StoreState';
import { SitesPage } from './sites/SitesPage';
import { keepFocus } from './state/keep-focus';
import type { Notice } from './state/notice';
import type { Route } from './state/route';
import { routeTo } from './state/route';
import { ShownProvider, shownIn, useTraditional } from './state/shown';
import { type Loading, useDictionary } from './state/use-dictionary';
import { useRoute } from './state/use-route';
import { useSettings } from './state/use-settings';

/** The reader's dictionary, how marks look, and backup. */
export function Options() {
  const [route, go] = useRoute();
  const access = useDictionary(route);
  const [settings, saveSettings] = useSettings();
  const traditional = useTraditional();
  const [notice, tell] = useState<Notice>();
  const { loading } = access;
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = new AbortController();
    if (whole.current) keepFocus(whole.current, end.signal);
    return () => end.abort();
  }, []);
  // What cannot be taken back was said to the page that the reader has left.
  useEffect(() => tell((now) => (now?.undo ? now : undefined)), [route.section]);
  const needsDictionary = route.section === 'dictionary' || route.section === 'backup';

  const dictionary = loading.kind === 'ready' ? loading.dictionary : undefined;
  const listed = loading.kind === 'begun' ? loading.dictionary : dictionary;
  const bundled = listed?.bundled;
  const shown = useMemo(() => shownIn(traditional, bundled), [traditional, bundled]);
  const undo = useCallback(async () => tell(undoneWords(await access.undo(), dictionary)), [access.undo, dictionary]);
  const redo = useCallback(async () => tell(redoneWords(await access.redo(), dictionary)), [access.redo, dictionary]);
  useHistoryKeys(undo, redo);

  return (
    <div ref={whole} class={`options options-${route.section}`}>
      <header class="options-head">
        <Brand />
        <Sections section={route.section} />
      </header>
      {loading.kind === 'ready' && <StoreState store={loading.store} onBackup={route.section === 'backup'} />}
      <main class="options-main">
        {route.section === 'marks' && <MarksPage settings={settings} save={saveSettings} tell={tell} />}
        {route.section === 'sites' && <SitesPage tell={tell} />}
        {needsDictionary && isAwaited(loading, route) && <p class="options-wait">{t('optionsLoading')}</p>}
        {needsDictionary && loading.kind === 'failed' && (
          <p class="options-wait" role="alert">
            {t('optionsLoadFailed', loading.message)}
          </p>
        )}
        {route.section === 'dictionary' && listed && (
          <ShownProvider value={shown}>
            <DictionaryPage
              dictionary={listed}
              route={route}
              go={go}
              act={access.act}
              readAhead={access.readAhead}
              settings={settings}
              tell={tell}
            />
          </ShownProvider>
        )}
        {route.section === 'backup' && loading.kind === 'ready' && (
          <BackupPage
            dictionary={loading.dictionary}
            store={loading.store}
            act={access.act}
            tell={tell}
            undo={undo}
            redo={redo}
            goTo={access.goTo}
            reload={access.reload}
          />
        )}
      </main>
      <NoticeBar notice={notice} onUndo={undo} onClose={() => tell(undefined)} />
    </div>
  );
}

/** The first rows alone are enough for the list. */
const isAwaited = ({ kind }: Loading, { section }: Route): boolean =>
  kind === 'loading' || (kind === 'begun' && section !== 'dictionary');

function Sections({ section }: { readonly section: Route['section'] }) {
  const link = (to: Route['section'], hash: string, name: string) => (
    <a href={hash} aria-current={section === to ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <nav class="options-sections" aria-label={t('optionsSections')}>
      {link('dictionary', routeTo.list, t('optionsDictionary'))}
      {link('marks', routeTo.marks, t('optionsMarks'))}
      {link('sites', routeTo.sites, t('sitesTitle'))}
      {link('backup', routeTo.backup, t('optionsBackup'))}
    </nav>
  );
}
