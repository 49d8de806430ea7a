/** What the reader sees first. */
import { boxOf, parentOf } from './boxes';
import { isElement } from './nodes';

/** UTF-16 units that are read before anything else of the page. */
const MOST = 6000;

/** Where boxes are looked for, as parts of the screen's height: its very middle may lie between two paragraphs. */
const HEIGHTS = [0.5, 0.46, 0.54, 0.42, 0.58];

const lengthOf = (el: Element): number => (el.textContent ?? '').length;

/** The smallest box with text in the middle of the screen, then the largest element around it whose text is soon read. */
export function onScreen(root: Element): readonly Element[] {
  let smallest: Element | undefined;
  for (const height of HEIGHTS) {
    const hit = document.elementFromPoint(innerWidth / 2, innerHeight * height);
    const box = hit && root.contains(hit) ? boxOf(hit) : undefined;
    if (!box || lengthOf(box) === 0 || lengthOf(box) > MOST) continue;
    if (!smallest || lengthOf(box) < lengthOf(smallest)) smallest = box;
  }
  if (!smallest) return [];
  let largest = smallest;
  for (let at = parentOf(smallest); isElement(at) && root.contains(at); at = parentOf(at)) {
    if (lengthOf(at) > MOST) break;
    largest = at;
  }
  return largest === smallest ? [smallest] : [smallest, largest];
}
