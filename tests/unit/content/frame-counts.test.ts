import { expect, it, vi } from 'vitest';
import { countFrames } from '../../../src/content/frame-counts';

it('adds up the marks of a page and its frames, and says which frames have some', () => {
  const total = vi.fn();
  const frames = countFrames(total);
  frames.own(3);
  expect(total).toHaveBeenLastCalledWith(3);
  expect(frames.stateWith({ kind: 'marked', count: 3 })).toEqual({ kind: 'marked', count: 3 });
  frames.of({ frame: 9, count: 1 });
  frames.of({ frame: 7, count: 2 });
  expect(total).toHaveBeenLastCalledWith(6);
  const both = [
    { frame: 7, count: 2 },
    { frame: 9, count: 1 },
  ];
  expect(frames.stateWith({ kind: 'marked', count: 3 })).toEqual({ kind: 'marked', count: 6, frames: both });
  // The page around may be in another language, or switched off with all that is in it.
  expect(frames.stateWith({ kind: 'not-chinese' })).toEqual({ kind: 'marked', count: 3, frames: both });
  expect(frames.stateWith({ kind: 'off' })).toEqual({ kind: 'off' });
  for (const frame of [7, 9]) frames.of({ frame, count: 0 });
  expect(total).toHaveBeenLastCalledWith(3);
  expect(frames.stateWith({ kind: 'not-chinese' })).toEqual({ kind: 'not-chinese' });
});
