import { useEffect, useState } from 'preact/hooks';
import type { Dictionary } from '../../state/dictionary';
import { loadPlaces } from '../../state/places';
import { type TrialGround, trialGround } from './trial';

export type Ground =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'ready' } & TrialGround);

/** Reads tables and rules of the bundled dictionary when an editor first opens: no other part of the page needs them. */
export function useGround(dictionary: Dictionary, id: string): Ground {
  const [ground, setGround] = useState<Ground>({ kind: 'reading' });
  useEffect(() => {
    const end = new AbortController();
    const read = async () => {
      const { judging, book } = await loadPlaces();
      if (end.signal.aborted) return;
      setGround({ kind: 'ready', ...trialGround(dictionary, id, judging, book) });
    };
    read().catch(() => end.signal.aborted || setGround({ kind: 'failed' }));
    return () => end.abort();
  }, [dictionary, id]);
  return ground;
}
