/** What the reader sees first. */
import { boxOf, parentOf } from './boxes';

/** UTF-16 units that are read before anything else of the page. */
const MOST = 6000;

/** The box in the middle of the screen, then the largest element around it whose text is soon read. */
export function onScreen(root: Element): readonly Element[] {
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const fit: Element[] = [];
  for (let at: Node | null = middle && (boxOf(middle) ?? null); at instanceof Element; at = parentOf(at)) {
    if (!root.contains(at) || (at.textContent ?? '').length > MOST) break;
    fit.push(at);
  }
  return fit.filter((_, i) => i === 0 || i === fit.length - 1);
}
