import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { worthReading } from '../../../src/content/worth-reading';

vi.mock('../../../src/dom/sample', () => ({ languageOf: () => 'chinese' }));

class Observer {
  static readonly made: Observer[] = [];
  readonly callback: () => void;
  watched = 0;
  constructor(callback: () => void) {
    this.callback = callback;
    Observer.made.push(this);
  }
  observe(): void {
    this.watched++;
  }
  disconnect(): void {
    this.watched = 0;
  }
}
class Sizes extends Observer {}

const sizeIs = (width: number, height: number) => {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
};

const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  Observer.made.length = 0;
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('document', { body: {}, documentElement: {} });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a frame', () => {
  const follow = (signal: AbortSignal) => {
    const seen = vi.fn();
    void worthReading(signal).then(seen);
    return seen;
  };

  it('that has its size is read at once', async () => {
    sizeIs(820, 220);
    const seen = follow(never);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen).toHaveBeenCalledOnce();
    expect(Observer.made.map(({ watched }) => watched)).toEqual([0, 0]);
  });

  it('that has no size yet is looked at again when it is laid out, though nothing resizes it', async () => {
    sizeIs(0, 0);
    const seen = follow(never);
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).not.toHaveBeenCalled();
    sizeIs(820, 220);
    for (const made of Observer.made) if (made instanceof Sizes && made.watched > 0) made.callback();
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toHaveBeenCalledOnce();
  });

  it('that is left is watched no more', async () => {
    sizeIs(0, 0);
    const end = new AbortController();
    const seen = follow(end.signal);
    expect(Observer.made.every(({ watched }) => watched > 0)).toBe(true);
    end.abort();
    expect(Observer.made.every(({ watched }) => watched === 0)).toBe(true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).not.toHaveBeenCalled();
  });
});
