/** Filters, sorts and groups the terms of a page as the reader asked. */
import { findPinyin, readPinyin, readPinyinQuery } from '../entry/pinyin';
import { CATEGORIES } from '../entry/schema';
import { fold } from '../text/fold';
import type { PageTerm, TermGroup } from './page-term';

export interface Arrangement {
  readonly by: 'category' | 'page';
  readonly sort: 'page' | 'count' | 'name';
  /** Shown are terms with these characters in them, simplified or traditional, or read so; all if empty. */
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

/**
 * @param terms in page order
 * @param pinyin of entries, by id, as far as it is known
 */
export function arrange(
  terms: readonly PageTerm[],
  { by, sort, filter }: Arrangement,
  pinyin: ReadonlyMap<string, string> = new Map(),
): readonly TermPart[] {
  const wanted = folded(filter);
  const sounds = soundsLike(filter);
  const found = sorted(
    terms.filter(({ id, surface }) => folded(surface).includes(wanted) || sounds(pinyin.get(id))),
    sort,
  );
  if (by === 'page') return found.length > 0 ? [{ terms: found }] : [];
  return ORDER.map((group) => ({ group, terms: found.filter((term) => term.group === group) })).filter(
    (part) => part.terms.length > 0,
  );
}

/** Whether a pinyin has what was typed from one of its syllables on, or these initials. */
function soundsLike(filter: string): (pinyin: string | undefined) => boolean {
  const query = readPinyinQuery(filter.trim());
  if (!query) return () => false;
  return (pinyin) => {
    if (pinyin === undefined) return false;
    const read = readPinyin(pinyin);
    return findPinyin(read, query) >= 0 || read.initials.startsWith(query.letters);
  };
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
