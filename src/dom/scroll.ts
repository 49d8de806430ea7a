/**
 * Brings a place in an element to the middle of the window, if the reader does not see it: first the element, whatever scrolls
 * around it, then the place, for an element may be longer than the window.
 * @param rectOf the place's rectangle, asked anew after each move; nothing if it is not shown
 */
export function scrollToMiddle(el: Element, rectOf: () => DOMRect | undefined): void {
  const before = rectOf();
  if (before && isSeen(el, before)) {
    // In view of a frame that may itself be out of view.
    if (window.top !== window) el.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return;
  }
  el.scrollIntoView({ block: 'center', behavior: 'instant' });
  const after = rectOf();
  if (!after || isSeen(el, after)) return;
  scrollBy({ top: after.top + after.height / 2 - innerHeight / 2, behavior: 'instant' });
}

/** In the window, not cut off by what scrolls around it, and not under a header that stands still. */
function isSeen(el: Element, { left, top, right, bottom }: DOMRect): boolean {
  if (top < 0 || bottom > innerHeight) return false;
  return el.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
}
