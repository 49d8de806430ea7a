/** New entries of a file whose term the bundled dictionary explains already: the reader's own takes its place on pages. */
import { formText } from '../entry/form-text';
import type { Entry } from '../entry/types';
import { foldText } from '../text/fold';
import type { ComparedRow } from './compare';

/** Places in `rows`, in order. */
export function knownTerms(rows: readonly ComparedRow[], bundled: Iterable<Entry>): readonly number[] {
  const fresh = rows.flatMap((row, place) =>
    row.state === 'new' && row.record.kind === 'own' ? [[place, plain(row.record.entry.head)] as const] : [],
  );
  if (fresh.length === 0) return [];
  const known = new Set<string>();
  for (const { head, forms } of bundled) for (const form of [head, ...forms]) known.add(plain(formText(form)));
  return fresh.flatMap(([place, term]) => (known.has(term) ? [place] : []));
}

const plain = (term: string): string => foldText(term).trim();
