/**
 * Tells which boxes are within half a screen of the viewport. An `IntersectionObserver` looks at each of its targets in
 * every frame that changes anything (4 µs each in Chromium 156, 40 ms a frame for a page of a million characters): past
 * a few hundred boxes their positions are asked for only when the page is scrolled or changes its size.
 */
import { createPositions } from './positions';

export interface NearWatch {
  /** Boxes should be given in page order. */
  readonly observe: (box: Element) => void;
  readonly unobserve: (box: Element) => void;
}

const FEW = 300;

export type NearReport = (box: Element, near: boolean) => void;

export function watchNear(root: Element, report: NearReport, signal: AbortSignal): NearWatch {
  const boxes = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) report(entry.target, entry.isIntersecting);
    },
    { rootMargin: '50% 0px' },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  let positions: NearWatch | undefined;
  return {
    observe: (box) => {
      if (boxes.has(box)) return;
      boxes.add(box);
      if (positions) return positions.observe(box);
      if (boxes.size <= FEW) return observer.observe(box);
      observer.disconnect();
      positions = createPositions(root, report, signal);
      for (const each of boxes) positions.observe(each);
    },
    unobserve: (box) => {
      boxes.delete(box);
      (positions ?? observer).unobserve(box);
    },
  };
}
