import { type Facet, type Filter, withFacet } from '../../core/entry/filter';
import { t } from '../../platform/i18n';
import { FACET_NAMES, facetValues } from './facet-words';
import type { ChangeFilter, ListCounts } from './list-of';

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly filter: Filter;
  readonly counts: ListCounts;
  readonly placeName: (code: string) => string;
  readonly onFilter: ChangeFilter;
}

/** One facet as a drop-down list; each value says how many entries it would show. */
export function FacetChoice({ facet, filter, counts, placeName, onFilter }: FacetChoiceProps) {
  const [name, every] = FACET_NAMES[facet];
  const values = facetValues(facet, filter, counts, placeName);
  return (
    <select
      class={filter[facet] === undefined ? 'pick' : 'pick pick-made'}
      aria-label={t(name)}
      value={filter[facet] ?? ''}
      onChange={(event) => {
        const { value: asked } = event.currentTarget;
        const chosen = values.find(({ value }) => value === asked)?.value;
        onFilter((now) => withFacet(now, facet, chosen));
      }}
    >
      <option value="">{t(every)}</option>
      {values.map(({ value, words }) => (
        <option key={value} value={value}>
          {`${words} (${counts.of(facet).get(value) ?? 0})`}
        </option>
      ))}
    </select>
  );
}
