/** The terms of a page as a list: what the panel, the popup and exports are made of. */
import type { Category } from '../entry/types';
import type { Span } from '../match/mark';

/** A category, or what the dictionary knows by its shape alone. */
export type TermGroup = Category | 'unlisted';

export interface PageTerm {
  /** Tells terms of a page apart: formulas of one shape share their id. */
  readonly key: string;
  readonly id: string;
  /** As its first mark has it, without white space. */
  readonly surface: string;
  /** Marks on the page. */
  readonly count: number;
  readonly group: TermGroup;
}

/** A mark with the text of its block. */
export interface MarkedText {
  readonly text: string;
  readonly span: Span;
}

/** The marked words without white space. */
const surfaceOf = ({ text, span }: MarkedText): string => text.slice(span.start, span.end).replace(/\s+/g, '');

/** What tells a mark's term from the others of the page. */
export const keyOf = (mark: MarkedText): string =>
  mark.span.kind === 'unlisted' ? `${mark.span.id} ${surfaceOf(mark)}` : mark.span.id;

/** The terms of marks in page order, in the order of their first mark. */
export function pageTerms(marks: readonly MarkedText[]): readonly PageTerm[] {
  const terms = new Map<string, PageTerm>();
  for (const mark of marks) {
    const key = keyOf(mark);
    const before = terms.get(key);
    const { id, kind, category } = mark.span;
    terms.set(
      key,
      before
        ? { ...before, count: before.count + 1 }
        : { key, id, surface: surfaceOf(mark), count: 1, group: kind === 'unlisted' ? 'unlisted' : category },
    );
  }
  return [...terms.values()];
}
