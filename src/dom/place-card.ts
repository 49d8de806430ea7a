/** Where a card stands: below the mark's line if there is room, else above; never off the screen, never over the mark. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Placed {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside where the screen is lower than it. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

const GAP = 6;
const MARGIN = 8;

/** All numbers are CSS pixels of the viewport. */
export function placeCard(mark: Box, card: Size, viewport: Size): Placed {
  const below = viewport.height - mark.bottom - GAP - MARGIN;
  const above = mark.top - GAP - MARGIN;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(80, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const wanted = side === 'below' ? mark.bottom + GAP : mark.top - GAP - height;
  return {
    left: clamp(mark.left, MARGIN, viewport.width - card.width - MARGIN),
    top: clamp(wanted, MARGIN, viewport.height - height - MARGIN),
    maxHeight: Math.min(maxHeight, viewport.height - 2 * MARGIN),
    side,
  };
}

const clamp = (n: number, low: number, high: number): number => Math.max(low, Math.min(n, high));
