import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route';

/** The route of the page, and the way to another: `replace` leaves no step for the browser's back button. */
export function useRoute(): readonly [Route, (hash: string, how?: 'push' | 'replace') => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  // At once, not after the first frame, which a page in the background may not see for a second: where the reader goes
  // meanwhile would never be shown.
  useLayoutEffect(() => {
    const end = new AbortController();
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read, { signal: end.signal });
    addEventListener('popstate', read, { signal: end.signal });
    return () => end.abort();
  }, []);
  const go = useCallback((hash: string, how: 'push' | 'replace' = 'push') => {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', hash);
    setRoute(parseRoute(hash));
  }, []);
  return [route, go];
}
