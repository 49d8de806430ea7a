/** Tells which boxes are within about a screen of the viewport. */
export interface NearWatch {
  readonly observe: (box: Element) => void;
  readonly unobserve: (box: Element) => void;
}

export function watchNear(report: (box: Element, near: boolean) => void, signal: AbortSignal): NearWatch {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) report(entry.target, entry.isIntersecting);
    },
    { rootMargin: '100% 0px' },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return { observe: (box) => observer.observe(box), unobserve: (box) => observer.unobserve(box) };
}
