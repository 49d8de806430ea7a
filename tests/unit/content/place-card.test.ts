import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/dom/place-card';

describe('placeCard', () => {
  it('never leaves the screen and never covers the mark', () => {
    const px = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(px(900), px(680), px(700), (left, top, height) => {
        const viewport = { width: 1000, height: 720 };
        const mark = { left, top, right: left + 80, bottom: top + 20 };
        const card = { width: 400, height };
        const placed = placeCard(mark, card, viewport);
        const bottom = placed.top + Math.min(height, placed.maxHeight);
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.left + card.width).toBeLessThanOrEqual(viewport.width);
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(viewport.height);
        if (placed.maxHeight > 80) expect(placed.top >= mark.bottom || bottom <= mark.top).toBe(true);
      }),
    );
  });
});
