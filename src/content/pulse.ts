/** Shows a mark so that the eye finds it: by the highlight of the current mark, going on and off; the page stays as it is. */
import type { Span } from '../core/match/mark';
import type { Painter } from '../dom/paint';
import { staticRange } from '../dom/ranges';
import type { Mark } from './book';

/** Milliseconds on, and off: slower than three flashes a second, which could harm. */
const BEAT = 400;
/** Changes after the first; the mark ends shown. */
const CHANGES = 4;

export interface Pointer {
  /** Shows the mark as the current one. */
  readonly show: (mark: Mark) => void;
  /** The same, and pulses, unless the reader asked for less motion. */
  readonly pulse: (mark: Mark) => void;
}

/** @param isPainted whether the page may know of a span: what the reader keeps to the panel is only scrolled to */
export function createPointer(painter: Painter, isPainted: (span: Span) => boolean, signal: AbortSignal): Pointer {
  let beat: ReturnType<typeof setInterval> | undefined;
  const rest = () => clearInterval(beat);
  signal.addEventListener('abort', rest);
  const paint = ({ leaf, span }: Mark, on = true) =>
    painter.showCurrent(on && isPainted(span) ? staticRange(leaf.block, span.start, span.end) : undefined, leaf.tone);
  return {
    show: (mark) => {
      rest();
      paint(mark);
    },
    pulse: (mark) => {
      rest();
      paint(mark);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      let change = 0;
      beat = setInterval(() => {
        change++;
        paint(mark, change % 2 === 0);
        if (change === CHANGES) rest();
      }, BEAT);
    },
  };
}
