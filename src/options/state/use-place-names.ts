import { useEffect, useState } from 'preact/hooks';
import { loadPlaces } from './places';

/** Names of administrative places by GB/T 2260 code, read once they are wanted; until then the codes themselves. */
export function usePlaceNames(wanted: boolean): (code: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!wanted || names.size > 0) return;
    const end = new AbortController();
    void loadPlaces().then((places) => end.signal.aborted || setNames(places.names));
    return () => end.abort();
  }, [wanted, names.size]);
  return (code) => names.get(code) ?? code;
}
