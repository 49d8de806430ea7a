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

  it('stays on its side of the line as it grows, unless there is no room at all', () => {
    const viewport = { width: 1000, height: 720 };
    const mark = { left: 100, top: 400, right: 180, bottom: 420 };
    expect(placeCard(mark, { width: 400, height: 200 }, viewport).side).toBe('below');
    expect(placeCard(mark, { width: 400, height: 500 }, viewport).side).toBe('above');
    expect(placeCard(mark, { width: 400, height: 500 }, viewport, 'below').side).toBe('below');
    const low = { ...mark, top: 690, bottom: 710 };
    expect(placeCard(low, { width: 400, height: 500 }, viewport, 'below').side).toBe('above');
  });
});
