import { writeBackup } from '../../core/entry/backup';
import { t } from '../../platform/i18n';
import { type StoreState, today } from '../../platform/store';
import type { PageProps } from '../dictionary/DictionaryPage';
import { Bin } from './Bin';
import { saveFile } from './files';
import { ImportPart } from './ImportPart';

interface BackupPageProps extends PageProps {
  readonly store: StoreState;
}

/** The reader's layer as a file, out and in, and what was deleted. */
export function BackupPage({ dictionary, store, act, tell }: BackupPageProps) {
  const { layer, orphans } = dictionary;
  const count = (kind: string) => String(layer.records.filter((record) => record.kind === kind).length);
  const day = today();
  return (
    <div class="settings">
      <h1>{t('optionsBackup')}</h1>
      <p class="settings-lead">{t('optionsBackupLead')}</p>
      <section class="settings-group">
        <h2>{t('optionsExport')}</h2>
        <p>{t('optionsExportCounts', count('own'), count('override'), count('hidden'))}</p>
        <p>
          <button
            type="button"
            class="button button-main"
            onClick={() => saveFile(`tifa-${day}.json`, writeBackup(layer, day))}
          >
            {t('optionsExportButton')}
          </button>
        </p>
      </section>
      <ImportPart layer={layer} act={act} tell={tell} />
      <Bin layer={layer} act={act} tell={tell} />
      {store.quarantined.length > 0 && (
        <section class="settings-group">
          <h2>{t('optionsQuarantine')}</h2>
          <p>{t('optionsStoreQuarantined', String(store.quarantined.length))}</p>
          <p>
            <button
              type="button"
              class="button"
              onClick={() => saveFile(`tifa-unread-${day}.json`, JSON.stringify(store.quarantined, null, 2))}
            >
              {t('optionsQuarantineSave')}
            </button>
          </p>
        </section>
      )}
      {orphans.length > 0 && <p class="settings-note">{t('optionsOrphans', String(orphans.length))}</p>}
    </div>
  );
}
