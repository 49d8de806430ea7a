import { CATEGORIES } from '../../core/entry/schema';
import type { Category, Entry } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { CATEGORY_WORDS } from '../../ui/entry/words';
import { type Beside, Field } from './Field';

interface ChoiceProps {
  readonly entry: Entry;
  readonly onEntry: (entry: Entry) => void;
  readonly fault?: string | undefined;
  readonly beside?: Beside | undefined;
}

export function CategoryField({ entry, onEntry, ...rest }: ChoiceProps) {
  const choose = (value: string) => {
    const category = CATEGORIES.find((c): c is Category => c === value);
    if (category) onEntry({ ...entry, category });
  };
  return (
    <Field id="field-category" label={t('optionsFieldCategory')} {...rest}>
      <select
        id="field-category"
        class="input"
        value={entry.category}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {CATEGORIES.map((category) => (
          <option key={category} value={category}>
            {t(CATEGORY_WORDS[category])}
          </option>
        ))}
      </select>
    </Field>
  );
}
