import { scrollToMiddle } from '../dom/scroll';
import type { Mark } from './book';
import { rectsOf } from './pointing';
import type { Pointer } from './pulse';

/** Scrolls to a mark unless it is on the screen, and shows which it is. */
export function goTo(mark: Mark, pointer: Pointer, pulse = false): void {
  const { leaf, span } = mark;
  const node = leaf.block.pieces.findLast((p) => p.start <= span.start)?.node;
  if (node?.parentElement) scrollToMiddle(node.parentElement, () => rectsOf(mark)[0]);
  if (pulse) pointer.pulse(mark);
  else pointer.show(mark);
}
