/** Whether a node that was put over the page can really be seen and used there. */

/** Less of the root element's opacity than this and the card would be a shade over the page. */
const OPAQUE = 0.85;

/** Pixels that a point lies inside the edges: rounded corners do not count as the node. */
const INSET = 14;

/** The smallest part of its own size at which text of the card can be read. */
const LEGIBLE = 0.7;

/** Whether the reader sees `host` where `box` in it stands: nothing over it, not faded, not shrunk, in the viewport. */
export function isShown(host: Element, box: HTMLElement): boolean {
  if (!host.isConnected) return false;
  const root = getComputedStyle(document.documentElement);
  if (Number(root.opacity) < OPAQUE || root.filter !== 'none' || root.visibility === 'collapse') return false;
  const { left, top, right, bottom, width } = box.getBoundingClientRect();
  if (box.offsetWidth === 0 || width / box.offsetWidth < LEGIBLE) return false;
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const points = [
    [middleX, middleY],
    [left + INSET, top + INSET],
    [right - INSET, top + INSET],
    [left + INSET, bottom - INSET],
    [right - INSET, bottom - INSET],
  ] as const;
  return points.every(([x, y]) => document.elementFromPoint(x, y) === host);
}

/** Whether a modal dialog is open: what is not in it can be seen but not used. */
export const underModal = (): boolean => Document.prototype.querySelector.call(document, 'dialog:modal') !== null;
