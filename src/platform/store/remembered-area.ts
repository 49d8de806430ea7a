/**
 * A storage area that remembers all of itself, so that a reader with 20,000 entries does not wait a second for each edit
 * while everything is read again. Whoever writes also counts up the revision, in the same `set`. Unless each revision
 * between the remembered one and the one now stored was heard of, something was missed, and everything is read again.
 */
import { equal } from '../../core/entry/equal';
import type { AreaListener, StoreArea } from './area';
import { META } from './read-state';

interface Memory {
  readonly items: Map<string, unknown>;
  readonly revision: number;
}

export interface RememberedArea extends StoreArea {
  /**
   * Whether the storage holds under these keys what is remembered of them; what an action replaces is looked at itself.
   * If not, or if there is much to look at, everything is read again at the next turn. Rejects if the storage does.
   */
  holds(keys: readonly string[]): Promise<boolean>;
}

/** With more keys than this it is quicker to read everything. */
const FEW = 100;

/** Ends with the area: a page's or worker's own. */
export function rememberedArea(area: StoreArea): RememberedArea {
  let memory: Memory | undefined;
  /** Keys heard of since, and revisions. News may be late: a revision may be one that is remembered already. */
  let stale = new Set<string>();
  let heard = new Set<number>();
  const hear = (keys: readonly string[], meta: unknown) => {
    for (const key of keys) stale.add(key);
    heard.add(revisionIn(meta));
  };
  const listen: AreaListener = (changes) => hear(Object.keys(changes), changes[META]?.newValue);
  area.onChanged.addListener(listen);

  const forget = () => {
    stale = new Set();
    heard = new Set();
  };
  const readAll = async (): Promise<Memory> => {
    forget();
    const items = new Map(Object.entries(await area.get(null)));
    return { items, revision: revisionIn(items.get(META)) };
  };
  const readChanged = async (known: Memory): Promise<Memory | undefined> => {
    const [keys, revisions] = [[...stale], heard];
    forget();
    const fresh = new Map(Object.entries(await area.get([META, ...keys])));
    const revision = revisionIn(fresh.get(META));
    if (!(revision >= known.revision)) return undefined;
    for (let between = known.revision + 1; between <= revision; between++)
      if (!revisions.has(between)) return undefined;
    for (const key of [META, ...keys]) {
      if (fresh.has(key)) known.items.set(key, fresh.get(key));
      else known.items.delete(key);
    }
    return { items: known.items, revision };
  };
  const readNow = async (): Promise<Record<string, unknown>> => {
    const known = memory;
    // Should a read fail, the next one begins anew.
    memory = undefined;
    const now = (known && (await readChanged(known))) ?? (await readAll());
    memory = now;
    return Object.fromEntries(now.items);
  };
  const compare = async (keys: readonly string[]): Promise<boolean> => {
    const known = memory;
    memory = undefined;
    if (!known || keys.length > FEW) return false;
    const now = await area.get([META, ...keys]);
    if (![META, ...keys].every((key) => equal(now[key], known.items.get(key)))) return false;
    memory = known;
    return true;
  };
  /** One look at a time: a second one would find the memory lent out, and read everything. */
  let looking: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(look: () => Promise<T>): Promise<T> => {
    const mine = looking.then(look);
    looking = mine.catch(() => undefined);
    return mine;
  };
  return {
    get: (keys) => (keys === null ? inTurn(readNow) : area.get(keys)),
    holds: (keys) => inTurn(() => compare(keys)),
    // News of one's own writes comes too, but later than the answer to them.
    set: async (items) => {
      await area.set(items);
      hear(Object.keys(items), items[META]);
    },
    remove: async (keys) => {
      await area.remove(keys);
      hear(keys, undefined);
    },
    onChanged: area.onChanged,
  };
}

/** Not a number where there is none: it is not greater than any, so everything is read. */
function revisionIn(meta: unknown): number {
  const revision = typeof meta === 'object' && meta !== null && 'revision' in meta ? meta.revision : undefined;
  return typeof revision === 'number' ? revision : Number.NaN;
}
