/** Whether a node that was put over the page can really be seen and used there. */

/** Less of the root element's opacity than this and the card would be a shade over the page. */
const OPAQUE = 0.85;

/** Pixels that a point lies inside the edges: rounded corners do not count as the node. */
const INSET = 14;

/** The smallest part of its own size at which text of the card can be read. */
const LEGIBLE = 0.7;

/** Colours alone: Chinese sites turn grey in days of mourning, and readers have pages turned dark. */
const HARMLESS = /^(?:none|(?:(?:grayscale|sepia|invert|hue-rotate|saturate)\([^)]*\)\s*)+)$/;

/** Whether what is done to the root of the page leaves what stands over it readable: not faded, blurred or shrunk. */
export function isLegible(box: HTMLElement): boolean {
  const root = getComputedStyle(document.documentElement);
  if (Number(root.opacity) < OPAQUE || !HARMLESS.test(root.filter) || root.visibility === 'collapse') return false;
  return box.offsetWidth > 0 && box.getBoundingClientRect().width / box.offsetWidth >= LEGIBLE;
}

/** Whether the reader sees `host` where `box` in it stands: nothing over it, not faded, not shrunk, in the viewport. */
export function isShown(host: Element, box: HTMLElement): boolean {
  if (!host.isConnected || !isLegible(box)) return false;
  const { left, top, right, bottom } = box.getBoundingClientRect();
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
