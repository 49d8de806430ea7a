/** Which text character is under a point of the viewport. */

/** The caret snaps to the nearest text also on blank space: callers check the rectangles of what they find. */
export function textAt(x: number, y: number): { node: Text; offset: number } | undefined {
  const at = document.caretPositionFromPoint(x, y);
  return at?.offsetNode instanceof Text ? { node: at.offsetNode, offset: at.offset } : undefined;
}

/** Whether a point lies on one of the rectangles, a pixel of tolerance around them. */
export const isOn = (rects: readonly DOMRect[], x: number, y: number): DOMRect | undefined =>
  rects.find((r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 1 && y <= r.bottom + 1);

const INTERACTIVE =
  'a[href], button, summary, label, input, select, textarea, [role="button" i], [role="link" i], [onclick]';

/** Whether a click on the node means something to the page: there a click does not open a card. */
export const isInteractive = (node: Node): boolean => {
  const el = node instanceof Element ? node : node.parentElement;
  return el !== null && Element.prototype.closest.call(el, INTERACTIVE) !== null;
};
