import { useMemo, useState } from 'preact/hooks';
import type { LayerRecord } from '../../core/entry/layer';
import type { Entry } from '../../core/entry/types';
import { type Choice, type ComparedRow, chosenRecords } from '../../core/files/compare';
import { knownTerms } from '../../core/files/known-terms';
import { t } from '../../platform/i18n';
import { ChangedRows } from './ChangedRows';
import { foundWords, rowFaultSentence } from './file-words';
import type { ReadImport } from './read-import';
import { SomeOf } from './SomeOf';

interface PreviewProps {
  readonly bundled: ReadonlyMap<string, Entry>;
  readonly read: Extract<ReadImport, { ok: true }>;
  readonly onTake: (records: readonly LayerRecord[]) => void;
  readonly onCancel: () => void;
}

/** What an import would do: new, changed, the same and refused, each row with its place. */
export function Preview({ bundled, read, onTake, onCancel }: PreviewProps) {
  const { rows, ignored } = read;
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [leaveOut, setLeaveOut] = useState(false);
  const [withoutKnown, setWithoutKnown] = useState(false);
  const places = (state: ComparedRow['state']) => rows.flatMap((row, place) => (row.state === state ? [place] : []));
  const [fresh, changed, same, refused] = [places('new'), places('changed'), places('same'), places('refused')];
  const known = useMemo(() => knownTerms(rows, bundled.values()), [rows, bundled]);
  const records = chosenRecords(rows, choices, withoutKnown ? known : []);
  const ready = records !== undefined && records.length > 0 && (refused.length === 0 || leaveOut);
  const open = changed.filter((place) => !choices.has(place)).length;
  const line = (place: number) => {
    const row = rows[place];
    return row ? t('backupLine', String(row.line), row.name) : '';
  };

  return (
    <div class="import-preview">
      <p role="status">
        {foundWords(read)} {counts([fresh, changed, same, refused])}
      </p>
      {ignored.length > 0 && <p>{t('backupImportColumns', ignored.slice(0, 20).join(t('entryListJoin')))}</p>}
      {refused.length > 0 && (
        <section class="refusal" aria-label={t('backupRefusedTitle', String(refused.length))}>
          <h3>{t('backupRefusedTitle', String(refused.length))}</h3>
          <SomeOf
            class="refusal-faults"
            items={refused.flatMap((place) => faultsOf(rows[place]))}
            show={(text) => text}
          />
        </section>
      )}
      {changed.length > 0 && <ChangedRows rows={rows} places={changed} choices={choices} onChoose={setChoices} />}
      <Folded title={t('backupNewTitle', String(fresh.length))} places={fresh} line={line} />
      <Folded title={t('backupKnownTitle', String(known.length))} places={known} line={line} />
      <Folded title={t('backupSameTitle', String(same.length))} places={same} line={line} />
      {refused.length > 0 && (
        <label class="import-pick">
          <input type="checkbox" checked={leaveOut} onChange={(event) => setLeaveOut(event.currentTarget.checked)} />
          {t('backupLeaveOut', String(refused.length))}
        </label>
      )}
      {known.length > 0 && (
        <label class="import-pick">
          <input
            type="checkbox"
            checked={withoutKnown}
            onChange={(event) => setWithoutKnown(event.currentTarget.checked)}
          />
          {t('backupLeaveKnown', String(known.length))}
        </label>
      )}
      {open > 0 && <p>{t('backupStillToChoose', String(open))}</p>}
      <p class="import-ways">
        <button type="button" class="button button-main" disabled={!ready} onClick={() => records && onTake(records)}>
          {t('backupImportCount', String(records?.length ?? fresh.length))}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('optionsCancel')}
        </button>
      </p>
    </div>
  );
}

const counts = (groups: readonly (readonly number[])[]): string =>
  t('backupCounts', ...groups.map((group) => String(group.length)));

const faultsOf = (row: ComparedRow | undefined): string[] =>
  row?.state === 'refused' ? row.faults.map((fault) => rowFaultSentence(row.line, row.name, fault)) : [];

interface FoldedProps {
  readonly title: string;
  readonly places: readonly number[];
  readonly line: (place: number) => string;
}

function Folded({ title, places, line }: FoldedProps) {
  if (places.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <SomeOf class="import-rows" items={places} show={line} />
    </details>
  );
}
