import { FACETS, type Filter, withFacet } from '../../core/entry/filter';
import { t } from '../../platform/i18n';
import { CrossIcon } from '../parts/icons';
import { FACET_NAMES, facetValues } from './facet-words';
import type { ChangeFilter, EntryListing } from './list-of';

interface FilterChipsProps {
  readonly filter: Filter;
  readonly counts: EntryListing['counts'];
  readonly placeName: (code: string) => string;
  readonly onFilter: ChangeFilter;
}

/** Each filter in use as a chip that takes it away. */
export function FilterChips({ filter, counts, placeName, onFilter }: FilterChipsProps) {
  const chips = FACETS.filter((facet) => filter[facet] !== undefined).flatMap((facet) => {
    const chosen = facetValues(facet, filter, counts, placeName).find(({ value }) => value === filter[facet]);
    return chosen ? [{ facet, name: t(FACET_NAMES[facet][0]), words: chosen.words }] : [];
  });
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('listFilters')}>
      {chips.map(({ facet, name, words }) => (
        <li key={facet}>
          <button
            type="button"
            class="chip"
            aria-label={t('listFilterOff', name, words)}
            onClick={() => onFilter((now) => withFacet(now, facet, undefined))}
          >
            {words}
            <CrossIcon />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="link chips-clear" onClick={() => onFilter(({ scope }) => ({ scope }))}>
            {t('listClear')}
          </button>
        </li>
      )}
    </ul>
  );
}
