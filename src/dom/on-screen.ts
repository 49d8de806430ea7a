/** What the reader sees first. */
import { parentOf } from './boxes';

/** UTF-16 units that can be read at once without a pause that anyone would notice. */
const MOST = 6000;

/** The largest element in the middle of the screen whose text can be read at once. */
export function onScreen(root: Element): Element | undefined {
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  let best: Element | undefined;
  for (let at: Node | null = middle; at instanceof Element && root.contains(at); at = parentOf(at)) {
    if ((at.textContent ?? '').length > MOST) break;
    best = at;
  }
  return best;
}
