import type { Filter, Scope } from '../../core/entry/filter';
import type { Category, Domain } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { CATEGORY_WORDS, DOMAIN_WORDS } from '../../ui/entry/words';
import type { EntryListing } from './list-of';

const SCOPES = {
  all: 'optionsScopeAll',
  own: 'optionsScopeOwn',
  changed: 'optionsScopeChanged',
  hidden: 'optionsScopeHidden',
} as const satisfies Record<Scope, string>;

interface FiltersProps {
  readonly filter: Filter;
  readonly counts: EntryListing['counts'];
  readonly onFilter: (filter: Filter) => void;
}

/** Whose entries, which category, which domain. */
export function Filters({ filter, counts, onFilter }: FiltersProps) {
  return (
    <div class="filters">
      <fieldset class="scopes">
        <legend class="unseen">{t('optionsScope')}</legend>
        {keysOf(SCOPES).map((scope) => (
          <label key={scope} class="scope">
            <input
              type="radio"
              name="scope"
              class="unseen"
              checked={filter.scope === scope}
              onChange={() => onFilter({ ...filter, scope })}
            />
            <span>
              {t(SCOPES[scope])} <span class="scope-count">{counts[scope]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Choice<Category>
        label={t('optionsFieldCategory')}
        every={t('optionsEveryCategory')}
        words={CATEGORY_WORDS}
        chosen={filter.category}
        onChoose={(category) => onFilter(withChoice(filter, { category }))}
      />
      <Choice<Domain>
        label={t('optionsFieldDomains')}
        every={t('optionsEveryDomain')}
        words={DOMAIN_WORDS}
        chosen={filter.domain}
        onChoose={(domain) => onFilter(withChoice(filter, { domain }))}
      />
    </div>
  );
}

interface ChoiceProps<K extends string> {
  readonly label: string;
  readonly every: string;
  readonly words: Readonly<Record<K, Parameters<typeof t>[0]>>;
  readonly chosen: K | undefined;
  readonly onChoose: (chosen: K | undefined) => void;
}

function Choice<K extends string>({ label, every, words, chosen, onChoose }: ChoiceProps<K>) {
  return (
    <select
      class="choice"
      aria-label={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(keysOf(words).find((key) => key === event.currentTarget.value))}
    >
      <option value="">{every}</option>
      {keysOf(words).map((key) => (
        <option key={key} value={key}>
          {t(words[key])}
        </option>
      ))}
    </select>
  );
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

/** A filter with one choice changed; `undefined` takes it away. */
function withChoice(
  filter: Filter,
  chosen: { readonly category?: Category | undefined; readonly domain?: Domain | undefined },
): Filter {
  const { category, domain } = { ...filter, ...chosen };
  return { scope: filter.scope, ...(category ? { category } : {}), ...(domain ? { domain } : {}) };
}
