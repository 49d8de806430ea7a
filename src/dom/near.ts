/**
 * Tells which boxes are within half a screen of the viewport. An `IntersectionObserver` looks at each of its targets in
 * every frame that changes anything (4 µs each in Chromium 156, 40 ms a frame for a page of a million characters): past
 * a few hundred boxes their positions are asked for only when the page is scrolled or changes its size.
 */
import { createPositions } from './positions';

export interface BoxWatch {
  /** Boxes should be given in page order. */
  readonly observe: (box: Element) => void;
  readonly unobserve: (box: Element) => void;
}

export interface NearWatch extends BoxWatch {
  /** Whether a box that is observed was near when it was last looked at. */
  readonly has: (box: Element) => boolean;
}

const FEW = 300;

export type NearReport = (box: Element, near: boolean) => void;

export function watchNear(root: Element, report: NearReport, signal: AbortSignal): NearWatch {
  const boxes = new Set<Element>();
  const near = new Set<Element>();
  const tell: NearReport = (box, isNear) => {
    if (isNear) near.add(box);
    else near.delete(box);
    report(box, isNear);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) tell(entry.target, entry.isIntersecting);
    },
    { rootMargin: '50% 0px' },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  let positions: BoxWatch | undefined;
  return {
    observe: (box) => {
      if (boxes.has(box)) return;
      boxes.add(box);
      if (positions) return positions.observe(box);
      if (boxes.size <= FEW) return observer.observe(box);
      observer.disconnect();
      positions = createPositions(root, near, tell, signal);
      for (const each of boxes) positions.observe(each);
    },
    unobserve: (box) => {
      boxes.delete(box);
      near.delete(box);
      (positions ?? observer).unobserve(box);
    },
    has: (box) => near.has(box),
  };
}
