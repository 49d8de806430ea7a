import type { Counts, Facet, Facets, Filter } from '../../core/entry/filter';
import { ERAS, type Era, eraName } from '../../core/entry/period';
import { CATEGORIES, DOMAINS } from '../../core/entry/schema';
import { PROVINCES_ENGLISH } from '../../core/page/provinces-english';
import { type MessageKey, t } from '../../platform/i18n';
import { CATEGORY_WORDS, DOMAIN_WORDS, LEVEL_WORDS, STATE_WORDS, TIER_WORDS } from '../../ui/entry/words';

/** How a facet is named, and what its choice says while nothing is chosen. */
export const FACET_NAMES = {
  category: ['optionsFieldCategory', 'optionsEveryCategory'],
  domain: ['optionsFieldDomains', 'optionsEveryDomain'],
  tier: ['optionsFieldTier', 'listEveryTier'],
  level: ['entryFactLevel', 'listEveryLevel'],
  province: ['listProvince', 'listEveryProvince'],
  era: ['listEra', 'listEveryEra'],
  state: ['listState', 'listEveryState'],
} as const satisfies Record<Facet, readonly [MessageKey, MessageKey]>;

/** One value of a facet, with words for the reader. */
export interface FacetValue<K extends Facet = Facet> {
  readonly value: Facets[K];
  readonly words: string;
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => Object.keys(record) as K[];

/** The values of a facet in the order of the schema; places in the order of their codes, as far as there are any. */
const VALUES: {
  readonly [K in Facet]: (counts: Pick<Counts, 'of'>, placeName: (code: string) => string) => FacetValue<K>[];
} = {
  category: () => CATEGORIES.map((value) => ({ value, words: t(CATEGORY_WORDS[value]) })),
  domain: () => DOMAINS.map((value) => ({ value, words: t(DOMAIN_WORDS[value]) })),
  tier: () => keysOf(TIER_WORDS).map((value) => ({ value, words: t(TIER_WORDS[value]) })),
  level: () => keysOf(LEVEL_WORDS).map((value) => ({ value, words: t(LEVEL_WORDS[value]) })),
  province: (counts, placeName) =>
    [...counts.of('province').keys()].sort().map((value) => ({ value, words: placeName(value) })),
  era: () => ERAS.map((era) => ({ value: eraName(era), words: eraWords(era) })),
  state: () => keysOf(STATE_WORDS).map((value) => ({ value, words: t(STATE_WORDS[value]) })),
};

/** Values that would show something, and the one that is chosen. */
export function facetValues<K extends Facet>(
  facet: K,
  filter: Filter,
  counts: Pick<Counts, 'of'>,
  placeName: (code: string) => string,
): FacetValue<K>[] {
  return VALUES[facet](counts, placeName).filter(({ value }) => counts.of(facet).has(value) || filter[facet] === value);
}

/** A province in the language of the interface; its code where no name is known. @param write as Chinese is shown */
export function provinceWords(
  code: string,
  places: Readonly<Record<string, string>>,
  write: (zh: string) => string,
): string {
  const english = t('uiLanguageTag') === 'en' ? PROVINCES_ENGLISH[code] : undefined;
  return english ?? write(places[code] ?? code);
}

function eraWords({ from, to }: Era): string {
  if (from === 0) return t('listEraUntil', String((to ?? 0) + 1));
  return to === undefined ? t('listEraFrom', String(from)) : t('listEraBetween', String(from), String(to));
}
