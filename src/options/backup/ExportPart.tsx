import type { LayerRecord } from '../../core/entry/layer';
import { writeAnki } from '../../core/files/anki';
import { writeBackup } from '../../core/files/backup';
import { writeTable } from '../../core/files/table';
import { t } from '../../platform/i18n';
import { today } from '../../platform/store';
import { saveFile } from '../../ui/save-file';
import type { Dictionary } from '../state/dictionary';

/** The reader's layer as a file, in the format that the next program reads. */
export function ExportPart({ dictionary: { layer, entries } }: { readonly dictionary: Dictionary }) {
  const count = (kind: LayerRecord['kind']) => String(layer.records.filter((record) => record.kind === kind).length);
  const day = today();
  const save = (end: string, text: string, type: string) => saveFile({ name: `tifa-${day}.${end}`, text, type });
  const mine = () => [...entries.values()].filter(({ origin }) => origin !== 'bundled').map(({ entry }) => entry);
  return (
    <section class="settings-group">
      <h2>{t('optionsExport')}</h2>
      <p>{t('optionsExportCounts', count('own'), count('override'), count('hidden'))}</p>
      <p class="import-ways">
        <button
          type="button"
          class="button button-main"
          onClick={() => save('json', writeBackup(layer, day), 'application/json')}
        >
          {t('backupSaveJson')}
        </button>
        <button type="button" class="button" onClick={() => save('csv', writeTable(layer, ','), 'text/csv')}>
          {t('backupSaveCsv')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save('tsv', writeTable(layer, '\t'), 'text/tab-separated-values')}
        >
          {t('backupSaveTsv')}
        </button>
        <button type="button" class="button" onClick={() => save('anki.txt', writeAnki(mine()), 'text/plain')}>
          {t('backupSaveAnki')}
        </button>
      </p>
      <p class="quiet">{t('backupSaveHint')}</p>
    </section>
  );
}
