import { useEffect, useState } from 'preact/hooks';
import { loadPlaces } from './places';

/** Names of administrative places by GB/T 2260 code; until they are read the codes themselves. */
export function usePlaceNames(): (code: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const end = new AbortController();
    void loadPlaces().then((places) => end.signal.aborted || setNames(places.names));
    return () => end.abort();
  }, []);
  return (code) => names.get(code) ?? code;
}
