import { equal } from '../../../core/entry/equal';
import type { EntryField } from '../../../core/entry/fields';
import { t } from '../../../platform/i18n';
import { faultWords } from '../../state/fault-words';
import type { FieldProps } from '../Field';
import { type Cursor, hasFault } from './cursor';

/** What stands around a field: its id, its fault in one sentence, and the bundled text where it differs. */
export function around<T>(cursor: Cursor<T>, words: (value: T | undefined) => string): Omit<FieldProps, 'label'> {
  const { path, faults, bundled, conflicts, value } = cursor;
  const fault = hasFault(cursor)
    ? faults.find(({ field }) => field === path || field.startsWith(`${path}.`))
    : undefined;
  const differs = bundled !== undefined && !equal(bundled.value, value);
  const theirs = bundled?.value;
  return {
    id: `field-${path.replaceAll('.', '-')}`,
    fault: fault && (fault.code === 'empty' ? t('optionsFaultFill') : faultWords(fault)),
    beside: differs
      ? {
          text: words(theirs),
          conflict: conflicts[path.split('.')[0] as EntryField] !== undefined,
          restore: () => cursor.set(theirs as T),
        }
      : undefined,
  };
}
