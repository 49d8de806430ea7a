/**
 * Which of very many boxes are near the viewport. While the page scrolls some of them are asked for their positions and
 * tell where the others lie; then all are asked, some hundreds a frame, since columns and floats break the order.
 */
import type { BoxWatch, NearReport } from './near';
import { isBefore } from './order';

/** One box of so many is asked first; where it lies near, or the next one on the other side, all between are asked. */
const STEP = 24;

/** Boxes that are asked in a frame after that, in turn: about 0.3 ms. */
const IN_TURN = 400;

/** Milliseconds after which positions are asked again without a reason: nothing tells that a transition moves boxes. */
const PULSE = 2000;

/** Runs of boxes in page order; more than so many are sorted into one. */
const RUNS = 40;

/** @param near the boxes that were last reported as near */
export function createPositions(
  root: Element,
  near: ReadonlySet<Element>,
  report: NearReport,
  signal: AbortSignal,
): BoxWatch {
  let runs: Element[][] = [];
  const gone = new Set<Element>();
  /** Boxes still to be asked one by one. */
  let turn: Element[] = [];
  let [scheduled, moved] = [false, false];

  const judge = (box: Element) => {
    const isNear = !gone.has(box) && sideOf(box) === 0;
    if (isNear !== near.has(box)) report(box, isNear);
  };
  const tidy = () => {
    if (gone.size > 0) runs = runs.map((run) => run.filter((box) => !gone.has(box))).filter((run) => run.length > 0);
    gone.clear();
    if (runs.length > RUNS) runs = [runs.flat().sort((a, b) => (isBefore(a, b) ? -1 : 1))];
  };
  const look = () => {
    scheduled = false;
    if (signal.aborted) return;
    if (moved) {
      tidy();
      for (const box of [...near]) judge(box);
      for (const box of runs.flatMap(sampled)) judge(box);
      turn = runs.flat();
    }
    moved = false;
    for (const box of turn.splice(-IN_TURN)) judge(box);
    if (turn.length > 0) schedule();
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(look);
  };
  const move = () => {
    moved = true;
    schedule();
  };
  document.addEventListener('scroll', move, { capture: true, passive: true, signal });
  const sizes = new ResizeObserver(move);
  sizes.observe(root);
  const pulse = setInterval(move, PULSE);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearInterval(pulse);
  });
  return {
    observe: (box) => {
      // One that left a moment ago is still in its place.
      if (!gone.delete(box)) {
        const run = runs.at(-1);
        const last = run?.at(-1);
        if (run && last && isBefore(last, box)) run.push(box);
        else runs.push([box]);
      }
      turn.push(box);
      schedule();
    },
    unobserve: (box) => {
      gone.add(box);
    },
  };
}

/** Where a box lies: -1 above the viewport and half a screen more, 1 below, 0 near; `undefined` if it is not shown. */
function sideOf(box: Element | undefined): -1 | 0 | 1 | undefined {
  if (!box) return undefined;
  const { top, bottom, width, height } = box.getBoundingClientRect();
  if (width === 0 && height === 0) return undefined;
  if (bottom < -innerHeight / 2) return -1;
  return top > innerHeight * 1.5 ? 1 : 0;
}

/** The boxes of a run in page order that may lie near the viewport, if their order is that of their positions. */
function sampled(run: readonly Element[]): Element[] {
  const found: Element[] = [];
  let before = sideOf(run[0]);
  for (let from = 0; from < run.length; from += STEP) {
    const to = Math.min(from + STEP, run.length - 1);
    const side = sideOf(run[to]);
    if (side === 0 || before === 0 || side !== before) found.push(...run.slice(from, to + 1));
    before = side;
  }
  return found;
}
