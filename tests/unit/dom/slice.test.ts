import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

beforeEach(() => vi.stubGlobal('document', { hidden: false }));

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

  it('waits again a second after a frame that came late', async () => {
    const asked: number[] = [];
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      asked.push(performance.now());
      setTimeout(callback, asked.length === 1 ? 150 : 4);
    });
    expect(await inSlices(busy(650), () => undefined, never)).toBe(true);
    expect(asked.length).toBeGreaterThan(2);
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThan(1000);
  });

  it('waits for no frame in a hidden tab', async () => {
    const asked = vi.fn();
    vi.stubGlobal('requestAnimationFrame', asked);
    vi.stubGlobal('document', { hidden: true });
    expect(await inSlices(busy(20), () => undefined, never)).toBe(true);
    expect(asked).not.toHaveBeenCalled();
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
