/**
 * Brings a place in an element to the middle of the window, if it is not in view: first the element, whatever scrolls
 * around it, then the place, for an element may be longer than the window.
 * @param rectOf the place's rectangle, asked anew after each move; nothing if it is not shown
 */
export function scrollToMiddle(el: Element, rectOf: () => DOMRect | undefined): void {
  const before = rectOf();
  if (before && isInView(before)) {
    // In view of a frame that may itself be out of view.
    if (window.top !== window) el.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return;
  }
  el.scrollIntoView({ block: 'center', behavior: 'instant' });
  const after = rectOf();
  if (!after || isInView(after)) return;
  scrollBy({ top: after.top + after.height / 2 - innerHeight / 2, behavior: 'instant' });
}

const isInView = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;
