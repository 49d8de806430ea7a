import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../../src/dom/slice';

/** Steps of two milliseconds each. */
function* busy(steps: number) {
  for (let i = 0; i < steps; i++) {
    const began = performance.now();
    while (performance.now() - began < 2);
    yield i;
  }
}

const never = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

describe('work in slices', () => {
  it('waits for a frame after some milliseconds, and lets it be drawn first', async () => {
    const order: string[] = [];
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      order.push('asked');
      setTimeout(() => {
        callback();
        order.push('drawn');
      }, 8);
    });
    const pauses: number[] = [];
    expect(await inSlices(busy(20), () => pauses.push(order.length), never)).toBe(true);
    expect(order.filter((what) => what === 'asked').length).toBeGreaterThanOrEqual(2);
    expect(order.slice(0, 4)).toEqual(['asked', 'drawn', 'asked', 'drawn']);
    // Several slices go before each frame.
    expect(pauses.filter((n) => n === 0).length).toBeGreaterThan(1);
  });

  it('goes on without frames where none is drawn', async () => {
    const asked = vi.fn();
    vi.stubGlobal('requestAnimationFrame', asked);
    expect(await inSlices(busy(40), () => undefined, never)).toBe(true);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('stops when the signal says so', async () => {
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 1));
    const stop = new AbortController();
    let steps = 0;
    const counted = (function* () {
      for (const step of busy(1000)) {
        steps++;
        yield step;
      }
    })();
    setTimeout(() => stop.abort(), 20);
    expect(await inSlices(counted, () => undefined, stop.signal)).toBe(false);
    expect(steps).toBeLessThan(200);
  });
});
