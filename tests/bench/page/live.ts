/** The one session of this page: started and stopped as the driver asks, its marks noted by the frame that shows them. */
import { type FrameWatch, watchFrames } from '../measure/pulse';
import { type Bundled, type Live, startLive } from '../ours-live';

export interface Running {
  readonly live: Live;
  readonly frames: FrameWatch;
  /** Registered ranges, by the number of frames that were done before. */
  readonly marks: ReadonlyMap<StaticRange, number>;
}

let running: Running | undefined;

/** Starts the session; the frame watch must have run for a frame. */
export function begin(bundled: Bundled, frames: FrameWatch = watchFrames()): Running {
  end();
  const marks = new Map<StaticRange, number>();
  const live = startLive(bundled, {
    registered: (range) => void marks.set(range, frames.done()),
    unregistered: (range) => void marks.delete(range),
  });
  running = { live, frames, marks };
  return running;
}

export function end(): void {
  running?.live.stop();
  running?.frames.stop();
  running = undefined;
}

export function current(): Running {
  if (!running) throw new Error('No session runs.');
  return running;
}

/** Milliseconds without a further mark after which the page counts as read. */
const STILL = 400;
const LONGEST = 60_000;

/** Resolves with the number of marks when no more come. */
export async function read({ live }: Running): Promise<number> {
  const began = performance.now();
  let count = 0;
  let since = began;
  while (count === 0 || performance.now() - since < STILL) {
    await pause(50);
    const now = live.count();
    if (now !== count) since = performance.now();
    count = now;
    if (performance.now() - began > LONGEST) throw new Error('The page was not read.');
  }
  return count;
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The frames that showed the marks now on the screen, counted from `from`: 1 is the first that is drawn after it. */
export function framesOnScreen({ marks }: Running, from: number): readonly number[] {
  return [...marks].filter(([range]) => isOnScreen(range)).map(([, done]) => Math.max(0, done + 1 - from));
}

function isOnScreen({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { top, bottom, width } = range.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
