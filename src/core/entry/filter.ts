/** What part of the dictionary the list shows, and how many entries each further choice would leave. */
import type { ReaderEntry } from './layer';
import { beginningOf, inEra } from './period';
import type { Category, Domain, Sense, Tier } from './types';

/** Whose entries. `all` shows hidden entries too, marked as such. */
export type Scope = 'all' | 'own' | 'changed' | 'hidden' | 'conflict';
export const SCOPES = ['all', 'own', 'changed', 'hidden', 'conflict'] as const satisfies readonly Scope[];

/** What a reader can ask of an entry, each with one value; an entry answers where any of its senses does. */
export interface Facets {
  readonly category: Category;
  readonly domain: Domain;
  readonly tier: Tier;
  readonly level: Sense['level'];
  /** GB/T 2260 code of a province. */
  readonly province: string;
  /** When the term came up: an era of `period.ts`. */
  readonly era: string;
  readonly state: Sense['status']['state'];
}
export type Facet = keyof Facets;
export const FACETS = [
  'category',
  'domain',
  'tier',
  'level',
  'province',
  'era',
  'state',
] as const satisfies readonly Facet[];

export interface Filter extends Partial<Facets> {
  readonly scope: Scope;
}

/** How many entries each value of one facet, or each scope, would show while the others stay as they are. */
export interface Counts {
  readonly scope: Readonly<Record<Scope, number>>;
  /** Counted when first asked for: a list without open filters needs none of it. */
  readonly of: (facet: Facet) => ReadonlyMap<string, number>;
}

export interface Filtered {
  readonly items: readonly ReaderEntry[];
  readonly counts: Counts;
}

/** The filter with one facet set to a value, or without that facet. */
export function withFacet<K extends Facet>(
  { scope, ...facets }: Filter,
  facet: K,
  value: Facets[K] | undefined,
): Filter {
  const rest: Partial<Facets> = { ...facets };
  delete rest[facet];
  return { scope, ...rest, ...(value === undefined ? {} : { [facet]: value }) };
}

/** What passes, and the counts. */
export function applyFilter(all: readonly ReaderEntry[], filter: Filter): Filtered {
  const asked = FACETS.filter((facet) => filter[facet] !== undefined);
  const scope: Record<Scope, number> = { all: 0, own: 0, changed: 0, hidden: 0, conflict: 0 };
  const items: ReaderEntry[] = [];
  for (const item of all) {
    if (asked.length > 0 && failedOn(item, filter, asked).length > 0) continue;
    countScopes(item, scope);
    if (inScope(item, filter.scope)) items.push(item);
  }
  let facets: ReadonlyMap<Facet, ReadonlyMap<string, number>> | undefined;
  const of = (facet: Facet) => {
    facets ??= countFacets(all, filter, asked);
    return facets.get(facet) ?? NONE;
  };
  return { items, counts: { scope, of } };
}

const NONE: ReadonlyMap<string, number> = new Map();

/** All facets in one pass: an entry that fails on one facet only counts for the values of that facet. */
function countFacets(all: readonly ReaderEntry[], filter: Filter, asked: readonly Facet[]) {
  const counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const item of all) {
    if (!inScope(item, filter.scope)) continue;
    const failed = failedOn(item, filter, asked);
    if (failed.length > 1) continue;
    const values = valuesOf(item);
    for (const [facet, found] of counts) if (failed.length === 0 || failed[0] === facet) count(values[facet], found);
  }
  return counts;
}

function failedOn(item: ReaderEntry, filter: Filter, asked: readonly Facet[]): readonly Facet[] {
  const values = valuesOf(item);
  return asked.filter((facet) => !values[facet].includes(filter[facet] ?? ''));
}

function countScopes(item: ReaderEntry, scope: Record<Scope, number>): void {
  for (const s of SCOPES) if (inScope(item, s)) scope[s]++;
}

function count(values: readonly string[], found: Map<string, number>): void {
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
}

type Values = Readonly<Record<Facet, readonly string[]>>;

/** An entry's values do not change, so they are read once. */
const known = new WeakMap<object, Values>();

/** Reads what is asked of an entry ahead of the first question. */
export const readValues = (item: ReaderEntry): void => void valuesOf(item);

function valuesOf({ entry }: ReaderEntry): Values {
  const before = known.get(entry);
  if (before) return before;
  const { senses } = entry;
  const values: Values = {
    category: [entry.category],
    domain: entry.domains,
    tier: [entry.tier],
    level: distinct(senses.map(({ level }) => level)),
    province: distinct(senses.flatMap(({ regions = [] }) => regions.map((code) => `${code.slice(0, 2)}0000`))),
    era: distinct(senses.flatMap((sense) => inEra(beginningOf(sense)) ?? [])),
    state: distinct(senses.map(({ status }) => status.state)),
  };
  known.set(entry, values);
  return values;
}

const distinct = (values: readonly string[]): readonly string[] => (values.length > 1 ? [...new Set(values)] : values);

function inScope({ origin, hidden, conflicts }: ReaderEntry, scope: Scope): boolean {
  switch (scope) {
    case 'all':
      return true;
    case 'hidden':
      return hidden;
    case 'conflict':
      return Object.keys(conflicts).length > 0;
    default:
      return origin === scope;
  }
}
