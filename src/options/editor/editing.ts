import { equal } from '../../core/entry/equal';
import type { EntryField } from '../../core/entry/fields';
import type { ReaderEntry } from '../../core/entry/layer';
import type { Entry } from '../../core/entry/types';
import type { Fault } from '../../core/entry/validate';
import { t } from '../../platform/i18n';
import { faultWords } from '../state/fault-words';
import type { Beside } from './Field';
import type { Lens } from './lenses';

/** What a field of the editor needs to know of the editing that it is part of. */
export interface Editing {
  readonly draft: Entry;
  readonly onDraft: (draft: Entry) => void;
  /** The bundled entry as a draft; none for an own entry. */
  readonly bundled: Entry | undefined;
  readonly conflicts: ReaderEntry['conflicts'];
  readonly faults: readonly Fault[];
}

/** The properties that a field takes from a lens: value, input, fault, and what the dictionary says. */
export function through<T extends string | readonly string[]>(editing: Editing, lens: Lens<T>) {
  const { draft, onDraft, faults } = editing;
  const found = faults.find(({ field }) => field === lens.path || field.startsWith(`${lens.path}.`));
  return {
    id: `field-${lens.path.replaceAll('.', '-')}`,
    value: lens.get(draft),
    onInput: (value: T) => onDraft(lens.set(draft, value)),
    fault: found && (found.code === 'empty' ? t('optionsFaultFill') : faultWords(found)),
    beside: besideOf(editing, lens),
  };
}

function besideOf<T extends string | readonly string[]>(
  { draft, onDraft, bundled, conflicts }: Editing,
  lens: Lens<T>,
): Beside | undefined {
  if (!bundled || equal(lens.get(bundled), lens.get(draft))) return undefined;
  const theirs = lens.get(bundled);
  const field = lens.path.split('.')[0] as EntryField;
  return {
    text: typeof theirs === 'string' ? theirs : theirs.join('\n'),
    conflict: conflicts[field] !== undefined,
    restore: () => onDraft(lens.set(draft, theirs)),
  };
}

/** The same for a field whose value is chosen from a list. */
export function besideChoice(
  { draft, onDraft, bundled, conflicts }: Editing,
  field: 'category',
  words: (entry: Entry) => string,
): Beside | undefined {
  if (!bundled || bundled[field] === draft[field]) return undefined;
  return {
    text: words(bundled),
    conflict: conflicts[field] !== undefined,
    restore: () => onDraft({ ...draft, [field]: bundled[field] }),
  };
}
