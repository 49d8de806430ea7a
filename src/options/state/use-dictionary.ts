import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LayerAction } from '../../core/entry/actions';
import type { Snapshot } from '../../core/entry/change-set';
import type { Layer } from '../../core/entry/layer';
import { readAhead, type SearchIndex } from '../../core/entry/search-index';
import { loadBundled } from '../../platform/bundled';
import {
  changeLayer,
  goToSnapshot,
  loadState,
  onLayerChanged,
  redoLast,
  type Stored,
  type StoreState,
  undoLast,
} from '../../platform/store';
import { type Dictionary, makeDictionary, withLayer } from './dictionary';
import { loadFirstRows, rememberFirstRows } from './first-rows';
import type { Route } from './route';

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  /** The first rows of the list are there. */
  | { readonly kind: 'begun'; readonly dictionary: Dictionary }
  | { readonly kind: 'ready'; readonly dictionary: Dictionary; readonly store: StoreState };

export interface DictionaryAccess {
  readonly loading: Loading;
  /** Whether the whole dictionary was read ahead of the first search. */
  readonly readAhead: boolean;
  /** Does an action on the layer as it is shown here, or as `seen` says. */
  readonly act: (action: LayerAction, seen?: Layer) => Promise<Stored>;
  readonly undo: () => Promise<Stored>;
  readonly redo: () => Promise<Stored>;
  readonly goTo: (snapshot: Snapshot) => Promise<Stored>;
  /** Reads the store anew: what it could not read has changed. */
  readonly reload: () => Promise<void>;
}

/**
 * The dictionary, kept up to date with other tabs, and the actions on it.
 * @param route where the page opens: where nothing but the list is asked for, its first rows come first
 */
export function useDictionary(route: Route): DictionaryAccess {
  const [listFirst] = useState(isList(route));
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });

  /** A change that came while the dictionary was being read. */
  const early = useRef<Layer>(undefined);

  const show = useCallback((layer: Layer) => {
    early.current = layer;
    setLoading((now) =>
      now.kind === 'ready' && now.dictionary.layer.revision !== layer.revision
        ? { ...now, dictionary: withLayer(now.dictionary, layer) }
        : now,
    );
  }, []);

  useEffect(() => {
    const end = new AbortController();
    const begun = listFirst ? loadFirstRows(localStorage) : Promise.resolve(undefined);
    begun
      .catch(() => undefined)
      .then(async (first) => {
        if (first && !end.signal.aborted) setLoading({ kind: 'begun', dictionary: first });
        if (first) await nextPaint();
        const loaded = await load();
        if (end.signal.aborted) return;
        setLoading(loaded);
        if (early.current) show(early.current);
      });
    onLayerChanged(show, end.signal);
    return () => end.abort();
  }, [show, listFirst]);

  const whole = loading.kind === 'ready' ? loading.dictionary : undefined;
  useEffect(() => {
    if (!whole) return;
    performance.mark(LIST_READ);
    const soon = requestIdleCallback(() => rememberFirstRows(localStorage, whole));
    return () => cancelIdleCallback(soon);
  }, [whole]);

  const index = whole?.index;
  const [read, setRead] = useState<SearchIndex>();
  useEffect(() => {
    const end = new AbortController();
    if (index) void readSoon(readAhead(index), end.signal).then((all) => all && setRead(index));
    return () => end.abort();
  }, [index]);

  const shown = whole?.layer;
  const told = useCallback(
    (stored: Stored): Stored => {
      if (stored.ok) show(stored.layer);
      return stored;
    },
    [show],
  );
  const act = useCallback(
    async (action: LayerAction, seen = shown) => told(await changeLayer(action, seen)),
    [shown, told],
  );
  const undo = useCallback(async () => told(await undoLast()), [told]);
  const redo = useCallback(async () => told(await redoLast()), [told]);
  const goTo = useCallback(async (snapshot: Snapshot) => told(await goToSnapshot(snapshot)), [told]);
  const reload = useCallback(async () => setLoading(await load()), []);
  return { loading, readAhead: index !== undefined && read === index, act, undo, redo, goTo, reload };
}

/** Named in the page's timeline when the whole list is there; `npm run bench:options` reads it. */
const LIST_READ = 'list read';

const isList = (route: Route): boolean =>
  route.section === 'dictionary' && route.open.kind === 'nothing' && route.search === '';

/** The task after the next frame; in a tab that nobody looks at there are no frames. */
const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });

async function load(): Promise<Loading> {
  try {
    const [bundled, store] = await Promise.all([loadBundled(), loadState()]);
    return { kind: 'ready', dictionary: makeDictionary(bundled, store.layer), store };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Milliseconds of work between two looks at what the reader does. */
const SLICE = 8;

/** Does steps in short slices, so that no key press waits for them; false if it was ended before the last. */
async function readSoon(steps: Generator<void>, signal: AbortSignal): Promise<boolean> {
  let more = true;
  while (more && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve));
    for (const end = performance.now() + SLICE; more && performance.now() < end; ) more = !steps.next().done;
  }
  return !more;
}
