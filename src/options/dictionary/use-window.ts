import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Rows drawn beyond each edge, so that a fast wheel shows no blank. */
const SPARE = 8;

/** Which rows of a scrolled box are in sight. All rows are equally high, in CSS pixels. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): readonly [number, number] {
  const [sight, setSight] = useState({ top: 0, height: 1200 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const end = new AbortController();
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true, signal: end.signal });
    end.signal.addEventListener('abort', () => sizes.disconnect());
    return () => end.abort();
  }, [box]);
  const from = Math.max(0, Math.floor(sight.top / rowHeight) - SPARE);
  const to = Math.min(count, Math.ceil((sight.top + sight.height) / rowHeight) + SPARE);
  return [Math.min(from, count), to];
}
