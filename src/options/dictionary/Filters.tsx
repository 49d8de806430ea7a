import { useState } from 'preact/hooks';
import { FACETS, type Filter, SCOPES, type Scope } from '../../core/entry/filter';
import { ORDERS, type Order } from '../../core/entry/sort';
import { type MessageKey, t } from '../../platform/i18n';
import { FilterIcon, TickIcon } from '../parts/icons';
import type { Dictionary } from '../state/dictionary';
import { useShown } from '../state/shown';
import { useLater } from '../state/use-later';
import { FacetChoice } from './FacetChoice';
import { FilterChips } from './FilterChips';
import { provinceWords } from './facet-words';
import type { Asked, ChangeFilter, EntryListing } from './list-of';

const SCOPE_NAMES = {
  all: 'optionsScopeAll',
  own: 'optionsScopeOwn',
  changed: 'optionsScopeChanged',
  hidden: 'optionsScopeHidden',
  conflict: 'listScopeConflict',
} as const satisfies Record<Scope, MessageKey>;

interface FiltersProps {
  readonly asked: Asked;
  readonly counts: EntryListing['counts'];
  /** Names of provinces by code. */
  readonly places: Dictionary['places'];
  readonly onAsk: (asked: Partial<Asked>) => void;
  readonly onFilter: ChangeFilter;
  readonly choosing: boolean;
  readonly onChoosing: (choosing: boolean) => void;
}

/** Whose entries, which of them, in what order, and whether several are chosen at once. */
export function Filters({ asked, counts, places, onAsk, onFilter, choosing, onChoosing }: FiltersProps) {
  const [open, setOpen] = useState(false);
  const { write } = useShown();
  const placeName = (code: string) => provinceWords(code, places, write);
  const { filter } = asked;
  /** What other choices would show: all entries are counted for it, while the list itself is there already. */
  const later = useLater(counts);
  const inUse = FACETS.filter((facet) => filter[facet] !== undefined).length;
  return (
    <div class="filters">
      <Scopes filter={filter} counts={counts} onFilter={onFilter} />
      <div class="filters-tools">
        <button
          type="button"
          class="tool"
          aria-expanded={open}
          aria-controls="filter-choices"
          onClick={() => setOpen(!open)}
        >
          <FilterIcon />
          {t('listFilter')}
          {inUse > 0 && <span class="tool-count">{inUse}</span>}
        </button>
        <OrderChoice asked={asked} onAsk={onAsk} />
        <button
          type="button"
          class="tool"
          aria-pressed={choosing}
          title={t('listSelectHint')}
          onClick={() => onChoosing(!choosing)}
        >
          <TickIcon />
          {t('listSelect')}
        </button>
      </div>
      <div id="filter-choices" class="filters-choices" hidden={!open}>
        {open &&
          FACETS.map((facet) => (
            <FacetChoice
              key={facet}
              facet={facet}
              filter={filter}
              counts={later}
              placeName={placeName}
              onFilter={onFilter}
            />
          ))}
      </div>
      <FilterChips filter={filter} counts={later} placeName={placeName} onFilter={onFilter} />
    </div>
  );
}

interface ScopesProps {
  readonly filter: Filter;
  readonly counts: EntryListing['counts'];
  readonly onFilter: ChangeFilter;
}

function Scopes({ filter, counts, onFilter }: ScopesProps) {
  // Conflicts come with a new version of the dictionary; most readers never have one.
  const shown = SCOPES.filter(
    (s) => s !== 'conflict' || (counts.scope.conflict ?? 0) > 0 || filter.scope === 'conflict',
  );
  return (
    <fieldset class="scopes">
      <legend class="unseen">{t('optionsScope')}</legend>
      {shown.map((scope) => (
        <label key={scope} class="scope">
          <input
            type="radio"
            name="scope"
            class="unseen"
            checked={filter.scope === scope}
            onChange={() => onFilter((now) => ({ ...now, scope }))}
          />
          <span>
            {t(SCOPE_NAMES[scope])} <span class="scope-count">{counts.scope[scope]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function OrderChoice({ asked: { order, query }, onAsk }: Pick<FiltersProps, 'asked' | 'onAsk'>) {
  const names = {
    match: query.trim() === '' ? 'listOrderMatch' : 'listOrderBest',
    touched: 'listOrderTouched',
    newest: 'listOrderNewest',
    oldest: 'listOrderOldest',
  } as const satisfies Record<Order, MessageKey>;
  return (
    <select
      class="pick pick-order"
      aria-label={t('listOrder')}
      value={order}
      onChange={(event) => {
        const chosen = ORDERS.find((known) => known === event.currentTarget.value);
        if (chosen) onAsk({ order: chosen });
      }}
    >
      {ORDERS.map((known) => (
        <option key={known} value={known}>
          {t(names[known])}
        </option>
      ))}
    </select>
  );
}
