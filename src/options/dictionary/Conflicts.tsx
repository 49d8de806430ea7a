import type { LayerAction } from '../../core/entry/actions';
import { ENTRY_FIELDS, type EntryField } from '../../core/entry/fields';
import type { ReaderEntry } from '../../core/entry/layer';
import type { Entry } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { fieldWords } from '../state/fault-words';

interface ConflictsProps {
  readonly item: ReaderEntry;
  readonly bundled: Entry;
  readonly run: (action: LayerAction, told: string) => Promise<void>;
}

/** Fields that the reader and a newer dictionary both changed: both texts, and the reader chooses. */
export function Conflicts({ item: { entry, conflicts }, bundled, run }: ConflictsProps) {
  return (
    <>
      {ENTRY_FIELDS.filter((field) => conflicts[field] !== undefined).map((field) => (
        <section key={field} class="conflict" aria-label={t('optionsConflict', fieldWords(field))}>
          <p class="conflict-title">{t('optionsConflict', fieldWords(field))}</p>
          <div class="conflict-sides">
            <div>
              <p class="beside-name">{t('optionsConflictMine')}</p>
              <p>{wordsOf(entry, field)}</p>
              <button
                type="button"
                class="button"
                onClick={() => run({ kind: 'keep', bundled, field }, t('optionsKept', entry.head))}
              >
                {t('optionsKeepMine')}
              </button>
            </div>
            <div>
              <p class="beside-name">{t('optionsConflictTheirs')}</p>
              <p>{wordsOf(bundled, field)}</p>
              <button
                type="button"
                class="button"
                onClick={() => run({ kind: 'revert', id: entry.id, field }, t('optionsTaken', entry.head))}
              >
                {t('optionsTakeTheirs')}
              </button>
            </div>
          </div>
        </section>
      ))}
    </>
  );
}

/** A field in a few words: meanings for senses, the plain value for the rest. */
function wordsOf(entry: Entry, field: EntryField): string {
  if (field === 'senses') return entry.senses.map(({ meaning }) => `${meaning.zh}\n${meaning.en}`).join('\n');
  const value = entry[field];
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
