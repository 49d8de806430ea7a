import type { ReaderEntry } from './layer';
import type { Category, Domain } from './types';

/** What part of the dictionary the list shows. `all` shows hidden entries too, marked as such. */
export type Scope = 'all' | 'own' | 'changed' | 'hidden';

export interface Filter {
  readonly scope: Scope;
  readonly category?: Category;
  readonly domain?: Domain;
}

export const passes =
  ({ scope, category, domain }: Filter) =>
  (item: ReaderEntry): boolean =>
    inScope(item, scope) &&
    (category === undefined || item.entry.category === category) &&
    (domain === undefined || item.entry.domains.includes(domain));

function inScope({ origin, hidden }: ReaderEntry, scope: Scope): boolean {
  return scope === 'all' || (scope === 'hidden' ? hidden : origin === scope);
}
