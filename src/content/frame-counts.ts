/** The marks of a page and of its frames, added up by the page itself. */
import type { FrameMarks, PageState } from '../platform/messages';

export interface FrameCounts {
  /** The number of marks in the page itself. */
  readonly own: (count: number) => void;
  /** In one of its frames; 0 when there are none any more. */
  readonly of: (marks: FrameMarks) => void;
  /** The state of the page with its frames. */
  readonly stateWith: (own: PageState) => PageState;
}

/** @param onTotal called with the sum whenever a count comes */
export function countFrames(onTotal: (count: number) => void): FrameCounts {
  const counts = new Map<number, number>();
  let ownCount = 0;
  const inFrames = () => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    own: (count) => {
      ownCount = count;
      onTotal(ownCount + inFrames());
    },
    of: ({ frame, count }) => {
      if (count > 0) counts.set(frame, count);
      else counts.delete(frame);
      onTotal(ownCount + inFrames());
    },
    stateWith: (own) => {
      if (counts.size === 0 || own.kind === 'off' || own.kind === 'unreadable') return own;
      // Browsers number them as they come, which is the order in which they stand in the page.
      const frames = [...counts].map(([frame, count]) => ({ frame, count })).sort((a, b) => a.frame - b.frame);
      return { kind: 'marked', count: (own.kind === 'marked' ? own.count : 0) + inFrames(), frames };
    },
  };
}
