/** Filters, sorts and groups the terms of a page as the reader asked. */
import { CATEGORIES } from '../entry/schema';
import { fold } from '../text/fold';
import type { PageTerm, TermGroup } from './page-term';

export interface Arrangement {
  readonly by: 'category' | 'page';
  readonly sort: 'page' | 'count' | 'name';
  /** Shown are terms with these characters in them, simplified or traditional; all if empty. */
  readonly filter: string;
}

export interface TermPart {
  /** Absent where terms are not grouped. */
  readonly group?: TermGroup;
  readonly terms: readonly PageTerm[];
}

/** By pinyin, as a Chinese dictionary is ordered. */
const byName = new Intl.Collator('zh-CN-u-co-pinyin');

const ORDER: readonly TermGroup[] = [...CATEGORIES, 'unlisted'];

/** @param terms in page order */
export function arrange(terms: readonly PageTerm[], { by, sort, filter }: Arrangement): readonly TermPart[] {
  const wanted = folded(filter);
  const found = sorted(
    terms.filter(({ surface }) => folded(surface).includes(wanted)),
    sort,
  );
  if (by === 'page') return found.length > 0 ? [{ terms: found }] : [];
  return ORDER.map((group) => ({ group, terms: found.filter((term) => term.group === group) })).filter(
    (part) => part.terms.length > 0,
  );
}

const folded = (text: string): string => fold(text).text.trim();

function sorted(terms: readonly PageTerm[], sort: Arrangement['sort']): readonly PageTerm[] {
  switch (sort) {
    case 'page':
      return terms;
    case 'count':
      return terms.toSorted((a, b) => b.count - a.count);
    case 'name':
      return terms.toSorted((a, b) => byName.compare(bare(a.surface), bare(b.surface)));
  }
}

/** Quotation marks around a term do not change its place. */
const bare = (surface: string): string => fold(surface).text;
