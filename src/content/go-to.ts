import type { Painter } from '../dom/paint';
import { staticRange } from '../dom/ranges';
import type { Mark } from './book';
import { rectsOf } from './pointing';

/** Scrolls to a mark unless it is on the screen, and shows which it is. */
export function goTo(mark: Mark, painter: Painter): void {
  const { leaf, span } = mark;
  painter.showCurrent(staticRange(leaf.block, span.start, span.end), leaf.tone);
  const node = leaf.block.pieces.findLast((p) => p.start <= span.start)?.node;
  const rect = rectsOf(mark)[0];
  const offScreen = rect === undefined || rect.top < 0 || rect.bottom > innerHeight;
  if (offScreen) node?.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
