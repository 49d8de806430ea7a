/** Marks that the books of a page hold. */
import { keyOf, type MarkedText } from '../core/list/page-term';
import type { Book, Mark } from './book';

/** All marks of the books in page order. */
export const marksOf = (book: Book): readonly Mark[] =>
  book.leaves().flatMap((leaf) => leaf.marks.map((span) => ({ leaf, span })));

export const markedText = ({ leaf, span }: Mark): MarkedText => ({ text: leaf.block.text, span });

/** What tells the mark's term from the others of the page. */
export const termOf = (mark: Mark): string => keyOf(markedText(mark));

/** The marks of a term in page order; of a formula that no entry lists, those with its own words. */
export const marksOfTerm = (book: Book, term: string): readonly Mark[] =>
  marksOf(book).filter((mark) => termOf(mark) === term);
