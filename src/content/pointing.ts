/** Finds the mark under the pointer. */
import type { Span } from '../core/match/mark';
import { isOn, textAt } from '../dom/hit';
import { spanRects } from '../dom/ranges';
import type { Book, Mark } from './book';

/** A mark and the rectangle of the line on which it was pointed at. */
export interface Pointed {
  readonly mark: Mark;
  readonly rect: DOMRect;
}

/** The painted mark at a point of the viewport, in CSS pixels. */
export function markAt(book: Book, x: number, y: number, isPainted: (span: Span) => boolean): Pointed | undefined {
  const at = textAt(x, y);
  const leaf = at && book.ofNode(at.node);
  const piece = leaf?.block.pieces.find((p) => p.node === at?.node);
  if (!at || !leaf || !piece) return undefined;
  const offset = piece.start + at.offset;
  // The caret stands before or after the character that is pointed at.
  const span = leaf.marks.find(
    (m) => m.start <= offset && offset <= m.end && isPainted(m) && isOn(rectsOf({ leaf, span: m }), x, y),
  );
  const rect = span && isOn(rectsOf({ leaf, span }), x, y);
  return span && rect ? { mark: { leaf, span }, rect } : undefined;
}

export const rectsOf = ({ leaf, span }: Mark): DOMRect[] => spanRects(leaf.block, span.start, span.end);
