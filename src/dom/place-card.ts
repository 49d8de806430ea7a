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
export type Side = 'below' | 'above';
export interface Placed {
  readonly left: number;
  readonly top: number;
  /** The card scrolls inside where the screen is lower than it. */
  readonly maxHeight: number;
  readonly side: Side;
}

const GAP = 6;
const MARGIN = 8;

/** A card that has less room than this on its side changes over to the other. */
const LEAST = 80;

/**
 * All numbers are CSS pixels of the viewport.
 * @param before the side on which it stands already: a card that unfolds must not jump over the line
 */
export function placeCard(mark: Box, card: Size, viewport: Size, before?: Side): Placed {
  const below = viewport.height - mark.bottom - GAP - MARGIN;
  const above = mark.top - GAP - MARGIN;
  const best: Side = card.height <= below || below >= above ? 'below' : 'above';
  const side = before !== undefined && (before === 'below' ? below : above) >= LEAST ? before : best;
  const maxHeight = Math.max(LEAST, side === 'below' ? below : above);
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
