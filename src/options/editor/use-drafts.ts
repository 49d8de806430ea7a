import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Layer } from '../../core/entry/layer';
import type { Entry } from '../../core/entry/types';

/** What was typed and not yet saved. */
export interface Draft {
  readonly entry: Entry;
  /** The layer when the editing began: an edit in another tab since then is noticed. */
  readonly seen: Layer;
}

export interface Drafts {
  readonly get: (key: string) => Draft | undefined;
  readonly put: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
  /** Keys of all drafts: the id of the entry, or a name for a new one. */
  readonly unsaved: ReadonlySet<string>;
}

/** Drafts outlive a look at another entry; leaving the page with any of them is asked about by the browser. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  useEffect(() => {
    if (drafts.size === 0) return;
    const end = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: end.signal });
    return () => end.abort();
  }, [drafts.size]);
  return useMemo(
    () => ({
      get: (key) => drafts.get(key),
      put: (key, draft) => setDrafts((now) => new Map(now).set(key, draft)),
      drop: (key) => setDrafts((now) => new Map([...now].filter(([other]) => other !== key))),
      unsaved: new Set(drafts.keys()),
    }),
    [drafts],
  );
}
