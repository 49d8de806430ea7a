/** What the reader keeps: own and changed entries, what is hidden, how marks are shown. */
import type { LayerAction } from '../core/entry/actions';
import { type Binned, binOf } from '../core/entry/bin';
import { type Snapshot, upToDate } from '../core/entry/change-set';
import { SNAPSHOTS_KEPT } from '../core/entry/keep-history';
import type { Layer } from '../core/entry/layer';
import { browser } from './browser';
import type { MarkSettings } from './messages';
import { onKeyChanged, type StoreArea } from './store/area';
import { databaseHistory } from './store/history';
import { openSettings, type Saved } from './store/open-settings';
import { openStore, type Stored } from './store/open-store';
import { META, readSome, type StoreState } from './store/read-state';

export { DEFAULT_SETTINGS, type Saved } from './store/open-settings';
export type { Did, Stored, StoreFault } from './store/open-store';
export type { StoreState } from './store/read-state';

const area: StoreArea = browser.storage.local;
const history = databaseHistory();

/** The browser's locks hold across all pages of the extension and its worker. */
const lockedAs =
  (name: string) =>
  <T>(task: () => Promise<T>): Promise<T> =>
    navigator.locks.request(name, task);

/** The day where the reader is. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Milliseconds of work between two looks at what the reader does. */
const SLICE = 8;
let sliceEnds = 0;
const inSlices = (): Promise<void> | undefined => {
  if (performance.now() < sliceEnds) return undefined;
  return new Promise((resolve) =>
    setTimeout(() => {
      sliceEnds = performance.now() + SLICE;
      resolve();
    }),
  );
};

const store = openStore({ area, history, locked: lockedAs('dictionary'), today, pace: inSlices });
const settings = openSettings(area, lockedAs('settings'));

/** The layer with all that is to be said of it: read-only, what could not be read. Rejects if the storage does. */
export const loadState = (): Promise<StoreState> => store.load();

/** What the reader made of a few entries, long before all is read. Rejects if the storage does. */
export const loadSome = (ids: readonly string[]): Promise<StoreState> => readSome(area, ids);

/** The layer alone; after an edit only what was changed is read. Rejects if the storage does. */
export const loadLayer = async (): Promise<Layer> => (await store.load()).layer;

/** Calls `listener` after each change of the layer, without reading it. */
export const onLayerTouched = (listener: () => void, signal: AbortSignal): void =>
  onKeyChanged(area, META, listener, signal);

/**
 * Does one action whole or not at all. Never rejects.
 * @param seen the layer that the reader looked at, so that an edit in another tab is not overwritten
 */
export const changeLayer = (action: LayerAction, seen?: Layer): Promise<Stored> => store.change(action, seen);

/** Takes back the last action that is remembered, and says which. Never rejects. */
export const undoLast = (): Promise<Stored> => store.undo();

/** Does again what was last taken back. Never rejects. */
export const redoLast = (): Promise<Stored> => store.redo();

/** What the history can bring back; nothing where there is none. */
export interface Past {
  /** Deleted words, the last deleted first. */
  readonly bin: readonly Binned[];
  /** Newest first. */
  readonly snapshots: readonly Snapshot[];
}

export async function loadPast(layer: Layer): Promise<Past> {
  try {
    const [links, snapshots] = await Promise.all([history.links(), history.snapshots()]);
    const sets = await history.sets(links.map(([id]) => id).sort((a, b) => b - a));
    return {
      bin: binOf(
        sets.map((set) => upToDate(set)),
        layer,
      ),
      snapshots: snapshots.slice(0, SNAPSHOTS_KEPT),
    };
  } catch {
    return { bin: [], snapshots: [] };
  }
}

/** Takes the whole layer back to a snapshot. Never rejects. */
export const goToSnapshot = (snapshot: Snapshot): Promise<Stored> => store.goTo(snapshot);

/** Takes away values that could not be read. Rejects if the storage refuses. */
export const discardUnread = (keys: readonly string[]): Promise<void> => store.discard(keys);

/** Tells of every change, from this page or another, until the signal ends it. */
export const onLayerChanged = (listener: (layer: Layer) => void, signal: AbortSignal): void =>
  store.onChanged(listener, signal);

/** Rejects if the storage cannot be read. */
export const loadSettings = (): Promise<MarkSettings> => settings.load();
export const saveSettings = (chosen: Partial<MarkSettings>): Promise<Saved> => settings.save(chosen);
export const onSettingsChanged = (listener: (settings: MarkSettings) => void, signal: AbortSignal): void =>
  settings.onChanged(listener, signal);
