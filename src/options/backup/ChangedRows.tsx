import { equal } from '../../core/entry/equal';
import { ENTRY_FIELDS } from '../../core/entry/fields';
import type { LayerRecord } from '../../core/entry/layer';
import type { Choice, ComparedRow } from '../../core/files/compare';
import { t } from '../../platform/i18n';
import { fieldWords } from '../state/fault-words';
import { SomeOf } from './SomeOf';

type Choices = ReadonlyMap<number, Choice>;

interface ChangedRowsProps {
  readonly rows: readonly ComparedRow[];
  /** Those of `rows` that differ from what the reader has. */
  readonly places: readonly number[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** Rows that differ from the reader's own: whose text is to stand is chosen for each, or for all. */
export function ChangedRows({ rows, places, choices, onChoose }: ChangedRowsProps) {
  const all = (choice: Choice) => onChoose(new Map(places.map((place) => [place, choice])));
  const title = t('backupChangedTitle', String(places.length));
  return (
    <section class="import-changed" aria-label={title}>
      <h3>{title}</h3>
      <p class="import-ways">
        <button type="button" class="button" onClick={() => all('mine')}>
          {t('backupAllMine')}
        </button>
        <button type="button" class="button" onClick={() => all('theirs')}>
          {t('backupAllTheirs')}
        </button>
      </p>
      <SomeOf
        class="import-rows"
        items={places}
        show={(place) => {
          const row = rows[place];
          if (row?.state !== 'changed') return null;
          const choose = (choice: Choice) => onChoose(new Map([...choices, [place, choice]]));
          return <ChangedRow row={row} name={`row-${place}`} choice={choices.get(place)} onChoose={choose} />;
        }}
      />
    </section>
  );
}

interface ChangedRowProps {
  readonly row: Extract<ComparedRow, { state: 'changed' }>;
  readonly name: string;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function ChangedRow({ row, name, choice, onChoose }: ChangedRowProps) {
  const option = (value: Choice, record: LayerRecord, words: string) => (
    <label class="import-pick">
      <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(value)} />
      <span>
        {words} <span class="quiet">{wordsOf(record)}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="import-choice">
      <legend>{t('backupFieldsDiffer', String(row.line), row.name, differing(row).join(t('entryListJoin')))}</legend>
      {option('mine', row.mine, t('backupKeepMine'))}
      {option('theirs', row.record, t('backupTakeTheirs'))}
    </fieldset>
  );
}

const fieldsOf = (record: LayerRecord) =>
  record.kind === 'own' ? record.entry : record.kind === 'override' ? record.fields : {};

function differing({ record, mine }: ChangedRowProps['row']): string[] {
  const [theirs, ours] = [fieldsOf(record), fieldsOf(mine)];
  const fields = ENTRY_FIELDS.filter((field) => !equal(theirs[field], ours[field]));
  return fields.length > 0 ? fields.map(fieldWords) : [record.kind];
}

/** Enough of a record to tell it from another. */
function wordsOf(record: LayerRecord): string {
  const { head, senses } = fieldsOf(record);
  return [head, senses?.map(({ meaning }) => meaning.zh).join(' ')].filter(Boolean).join('：');
}
