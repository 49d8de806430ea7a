import { t } from '../../platform/i18n';
import type { StoreState } from '../../platform/store';
import type { PageProps } from '../dictionary/DictionaryPage';
import { ExportPart } from './ExportPart';
import { ImportPart } from './ImportPart';
import { type PastActions, PastPart } from './PastPart';
import { UnreadPart } from './UnreadPart';

interface BackupPageProps extends PageProps, PastActions {
  readonly store: StoreState;
  readonly reload: () => Promise<void>;
}

/** The reader's layer as a file, out and in, the way back to what was, and what could not be read. */
export function BackupPage({ store, reload, undo, redo, goTo, ...page }: BackupPageProps) {
  const { dictionary, act, tell } = page;
  return (
    <div class="settings">
      <h1>{t('optionsBackup')}</h1>
      <p class="settings-lead">{t('optionsBackupLead')}</p>
      <ExportPart dictionary={dictionary} />
      <ImportPart dictionary={dictionary} act={act} tell={tell} />
      <PastPart {...page} undo={undo} redo={redo} goTo={goTo} />
      <UnreadPart store={store} act={act} tell={tell} reload={reload} />
      {dictionary.orphans.length > 0 && (
        <p class="settings-note">{t('optionsOrphans', String(dictionary.orphans.length))}</p>
      )}
    </div>
  );
}
