import { CATEGORIES, DOMAINS } from '../../core/entry/schema';
import type { Category, Domain, Entry, Tier } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { CATEGORY_WORDS, DOMAIN_WORDS, TIER_WORDS } from '../../ui/entry/words';
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

const TIERS = ['A', 'B', 'C'] as const satisfies readonly Tier[];

export function TierField({ entry, onEntry, ...rest }: ChoiceProps) {
  const choose = (value: string) => {
    const tier = TIERS.find((known) => known === value);
    if (tier) onEntry({ ...entry, tier });
  };
  return (
    <Field id="field-tier" label={t('optionsFieldTier')} hint={t('optionsTierHint')} {...rest}>
      <select
        id="field-tier"
        class="input"
        value={entry.tier}
        aria-describedby="field-tier-hint"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {TIERS.map((tier) => (
          <option key={tier} value={tier}>
            {t(TIER_WORDS[tier])}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Subjects as boxes to tick; at least one stays ticked. */
export function DomainsField({ entry, onEntry }: Pick<ChoiceProps, 'entry' | 'onEntry'>) {
  const tick = (domain: Domain, on: boolean) => {
    const domains = DOMAINS.filter((d) => (d === domain ? on : entry.domains.includes(d)));
    if (domains.length > 0) onEntry({ ...entry, domains });
  };
  return (
    <fieldset class="field domains">
      <legend class="field-label">{t('optionsFieldDomains')}</legend>
      <div class="domains-list">
        {DOMAINS.map((domain) => (
          <label key={domain} class="domain">
            <input
              type="checkbox"
              checked={entry.domains.includes(domain)}
              onChange={(event) => tick(domain, event.currentTarget.checked)}
            />
            <span>{t(DOMAIN_WORDS[domain])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
