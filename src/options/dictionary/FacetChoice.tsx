import { type Facet, type Filter, withFacet } from '../../core/entry/filter';
import { t } from '../../platform/i18n';
import { FACET_NAMES, facetValues } from './facet-words';
import type { ListCounts } from './list-of';

interface FacetChoiceProps {
  readonly facet: Facet;
  readonly filter: Filter;
  readonly counts: ListCounts;
  readonly placeName: (code: string) => string;
  readonly onFilter: (filter: Filter) => void;
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
        onFilter(withFacet(filter, facet, values.find(({ value }) => value === asked)?.value));
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
