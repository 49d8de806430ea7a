import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Layer } from '../../core/entry/layer';
import type { Entry } from '../../core/entry/types';
import { dropDraft, loadDrafts, storeDraft } from './stored-drafts';

/** What was typed and not yet saved. */
export interface Draft {
  readonly entry: Entry;
  /** The layer when the editing began: an edit in another tab since then is noticed. */
  readonly seen: Layer;
}

export interface Drafts {
  readonly get: (key: string) => Draft | undefined;
  /** Whether the draft is still as an earlier visit of the page left it. */
  readonly isKept: (key: string) => boolean;
  readonly put: (key: string, draft: Draft) => void;
  readonly drop: (key: string) => void;
  /** Keys of all drafts: the id of the entry, or a name for a new one. */
  readonly unsaved: ReadonlySet<string>;
}

/**
 * Drafts outlive a look at another entry, a reload and a closed page; leaving the page with any of them is asked about
 * by the browser.
 */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(() => loadDrafts(localStorage));
  const [kept] = useState<ReadonlySet<Draft>>(() => new Set(drafts.values()));
  useEffect(() => {
    if ([...drafts.values()].every((draft) => kept.has(draft))) return;
    const end = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: end.signal });
    return () => end.abort();
  }, [drafts, kept]);
  return useMemo(
    () => ({
      get: (key) => drafts.get(key),
      isKept: (key) => {
        const draft = drafts.get(key);
        return draft !== undefined && kept.has(draft);
      },
      put: (key, draft) => {
        storeDraft(localStorage, key, draft);
        setDrafts((now) => new Map(now).set(key, draft));
      },
      drop: (key) => {
        dropDraft(localStorage, key);
        setDrafts((now) => new Map([...now].filter(([other]) => other !== key)));
      },
      unsaved: new Set(drafts.keys()),
    }),
    [drafts, kept],
  );
}
