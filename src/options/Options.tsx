import { useCallback, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Brand } from '../ui/Brand';
import { BackupPage } from './backup/BackupPage';
import { DictionaryPage } from './dictionary/DictionaryPage';
import { MarksPage } from './marks/MarksPage';
import { NoticeBar } from './parts/NoticeBar';
import { StoreState } from './parts/StoreState';
import { storeFaultSentence } from './state/fault-words';
import { fault, type Notice, said } from './state/notice';
import type { Route } from './state/route';
import { routeTo } from './state/route';
import { useDictionary } from './state/use-dictionary';
import { useRoute } from './state/use-route';
import { useSettings } from './state/use-settings';

/** The reader's dictionary, how marks look, and backup. */
export function Options() {
  const [route, go] = useRoute();
  const access = useDictionary();
  const [settings, saveSettings] = useSettings();
  const [notice, tell] = useState<Notice>();
  const { loading } = access;

  const undo = useCallback(async () => {
    const undone = await access.undo();
    tell(undone.ok ? said(t('optionsUndone')) : fault(storeFaultSentence(undone.why)));
  }, [access.undo]);

  return (
    <div class={`options options-${route.section}`}>
      <header class="options-head">
        <Brand />
        <Sections section={route.section} />
      </header>
      {loading.kind === 'ready' && <StoreState store={loading.store} />}
      <main class="options-main">
        {route.section === 'marks' && <MarksPage settings={settings} save={saveSettings} tell={tell} />}
        {route.section !== 'marks' && loading.kind === 'loading' && <p class="options-wait">{t('optionsLoading')}</p>}
        {route.section !== 'marks' && loading.kind === 'failed' && (
          <p class="options-wait" role="alert">
            {t('optionsLoadFailed', loading.message)}
          </p>
        )}
        {route.section === 'dictionary' && loading.kind === 'ready' && (
          <DictionaryPage
            dictionary={loading.dictionary}
            route={route}
            go={go}
            act={access.act}
            settings={settings}
            tell={tell}
          />
        )}
        {route.section === 'backup' && loading.kind === 'ready' && (
          <BackupPage dictionary={loading.dictionary} store={loading.store} act={access.act} tell={tell} />
        )}
      </main>
      <NoticeBar notice={notice} onUndo={undo} onClose={() => tell(undefined)} />
    </div>
  );
}

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
      {link('backup', routeTo.backup, t('optionsBackup'))}
    </nav>
  );
}
