import { useRef, useState } from 'preact/hooks';
import { readBackup } from '../../core/entry/backup';
import { difference, recordsByKey } from '../../core/entry/changes';
import type { Layer, LayerRecord } from '../../core/entry/layer';
import { t } from '../../platform/i18n';
import type { PageProps } from '../dictionary/DictionaryPage';
import { backupFaultSentence, importRefusal, storeFaultSentence } from '../state/fault-words';
import { done, fault } from '../state/notice';
import { readFile } from './files';

type Read =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly sentence: string; readonly faults: readonly string[] }
  | { readonly kind: 'ready'; readonly records: readonly LayerRecord[] };

interface ImportPartProps extends Pick<PageProps, 'act' | 'tell'> {
  readonly layer: Layer;
}

/** Reads a backup, says what it would do, and does it whole or not at all. */
export function ImportPart({ layer, act, tell }: ImportPartProps) {
  const [read, setRead] = useState<Read>({ kind: 'nothing' });
  const field = useRef<HTMLInputElement>(null);

  const close = () => {
    setRead({ kind: 'nothing' });
    if (field.current) field.current.value = '';
  };
  const take = async (records: readonly LayerRecord[]) => {
    const stored = await act({ kind: 'import', records });
    tell(stored.ok ? done(t('optionsImported')) : fault(storeFaultSentence(stored.why)));
    if (stored.ok) close();
  };

  return (
    <section class="settings-group">
      <h2>{t('optionsImport')}</h2>
      <p>{t('optionsImportLead')}</p>
      <label class="import-file">
        <span class="field-label">{t('optionsImportFile')}</span>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            setRead(file ? await readAll(file) : { kind: 'nothing' });
          }}
        />
      </label>
      <div role="status">
        {read.kind === 'refused' && <Refused {...read} />}
        {read.kind === 'ready' && (
          <Preview layer={layer} records={read.records} onTake={() => take(read.records)} onCancel={close} />
        )}
      </div>
    </section>
  );
}

async function readAll(file: File): Promise<Read> {
  const text = await readFile(file);
  if (!text.ok)
    return {
      kind: 'refused',
      sentence: t(text.why === 'too-large' ? 'optionsImportTooLarge' : 'optionsImportNotText'),
      faults: [],
    };
  const read = readBackup(text.text);
  if (read.ok) return { kind: 'ready', records: read.records };
  const faults = read.why === 'faults' ? read.faults.map(backupFaultSentence) : [];
  return { kind: 'refused', sentence: importRefusal(read), faults };
}

/** As many as can be read at a glance; the file has to be mended anyhow. */
const SHOWN = 20;

function Refused({ sentence, faults }: Extract<Read, { kind: 'refused' }>) {
  return (
    <div class="refusal">
      <p>{sentence}</p>
      {faults.length > 0 && (
        <ul class="refusal-faults">
          {faults.slice(0, SHOWN).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {faults.length > SHOWN && <p>{t('optionsImportMoreFaults', String(faults.length - SHOWN))}</p>}
    </div>
  );
}

interface PreviewProps {
  readonly layer: Layer;
  readonly records: readonly LayerRecord[];
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

function Preview({ layer, records, onTake, onCancel }: PreviewProps) {
  const here = recordsByKey(layer);
  const changes = difference(layer.records, [...layer.records, ...records]);
  const overwritten = changes.filter(({ key }) => here.has(key));
  const names = overwritten.flatMap(({ after }) =>
    after?.kind === 'own' ? [after.entry.head] : after ? [after.id] : [],
  );
  return (
    <div class="import-preview">
      <p>
        {t(
          'optionsImportPreview',
          String(changes.length - overwritten.length),
          String(overwritten.length),
          String(records.length - changes.length),
        )}
      </p>
      {names.length > 0 && <p>{t('optionsImportOverwrites', names.slice(0, SHOWN).join(t('entryListJoin')))}</p>}
      <p class="import-ways">
        <button type="button" class="button button-main" disabled={changes.length === 0} onClick={onTake}>
          {t('optionsImportButton')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('optionsCancel')}
        </button>
      </p>
    </div>
  );
}
