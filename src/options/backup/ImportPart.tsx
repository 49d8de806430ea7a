import { useEffect, useRef, useState } from 'preact/hooks';
import type { Layer, LayerRecord } from '../../core/entry/layer';
import { t } from '../../platform/i18n';
import { today } from '../../platform/store';
import type { PageProps } from '../dictionary/DictionaryPage';
import { newOwnId } from '../dictionary/new-id';
import type { Dictionary } from '../state/dictionary';
import { storeFaultSentence } from '../state/fault-words';
import { done, fault } from '../state/notice';
import { fileFaultSentence } from './file-words';
import { Preview } from './Preview';
import { importFile, importText, type ReadImport } from './read-import';

interface ImportPartProps extends Pick<PageProps, 'act' | 'tell'> {
  readonly dictionary: Dictionary;
}

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable' }
  /** `seen` is the layer that the preview compares with: what another tab does meanwhile is not overwritten. */
  | { readonly kind: 'read'; readonly read: ReadImport; readonly seen: Layer };

/** Takes a file, a drop or a paste, shows what it would do, and does it whole or not at all. */
export function ImportPart({ dictionary, act, tell }: ImportPartProps) {
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const paste = useRef<HTMLTextAreaElement>(null);
  const result = useRef<HTMLDivElement>(null);
  // It stands below what was pressed, on many screens out of sight.
  useEffect(() => {
    if (shown.kind !== 'nothing') result.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const { layer } = dictionary;
  const context = { layer, today: today(), newId: newOwnId };

  const look = async (file: Blob | undefined) => {
    if (!file) return setShown({ kind: 'nothing' });
    try {
      setShown({ kind: 'read', read: await importFile(file, context), seen: layer });
    } catch {
      setShown({ kind: 'unreadable' });
    }
  };
  const lookAtText = (text: string) => setShown({ kind: 'read', read: importText(text, context), seen: layer });
  const close = () => {
    setShown({ kind: 'nothing' });
    if (field.current) field.current.value = '';
    if (paste.current) paste.current.value = '';
  };
  const take = async (records: readonly LayerRecord[], seen: Layer) => {
    const stored = await act({ kind: 'import', records }, seen);
    tell(stored.ok ? done(t('optionsImported', String(records.length))) : fault(storeFaultSentence(stored.why)));
    if (stored.ok) close();
  };

  return (
    <section
      class={over ? 'settings-group import import-over' : 'settings-group import'}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file) void look(file);
        else lookAtText(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <h2 id="import-title">{t('optionsImport')}</h2>
      <p>{t('backupImportLead')}</p>
      <label class="import-file">
        <span class="field-label">{t('backupImportFile')}</span>
        <input
          ref={field}
          type="file"
          accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/tab-separated-values,text/plain"
          onChange={(event) => void look(event.currentTarget.files?.[0])}
        />
      </label>
      <label class="import-file">
        <span class="field-label">{t('backupImportPaste')}</span>
        <textarea ref={paste} class="import-paste" rows={3} spellcheck={false} />
      </label>
      <p>
        <button type="button" class="button" onClick={() => lookAtText(paste.current?.value ?? '')}>
          {t('backupImportRead')}
        </button>
      </p>
      <div ref={result}>
        <div role="status">
          {shown.kind === 'unreadable' && <p class="refusal">{t('backupFileUnreadable')}</p>}
          {shown.kind === 'read' && !shown.read.ok && <p class="refusal">{fileFaultSentence(shown.read.why)}</p>}
        </div>
        {shown.kind === 'read' && shown.read.ok && (
          <Preview
            bundled={dictionary.bundled}
            read={shown.read}
            onTake={(records) => void take(records, shown.seen)}
            onCancel={close}
          />
        )}
      </div>
    </section>
  );
}
