/**
 * A storage area that remembers all of itself, so that a reader with 20,000 entries does not wait a second for each edit
 * while everything is read again. Whoever writes also counts up the revision, in the same `set`. Unless each revision
 * between the remembered one and the one now stored was heard of, something was missed, and everything is read again.
 */
import type { AreaListener, StoreArea } from './area';
import { META } from './read-state';

interface Memory {
  readonly items: Map<string, unknown>;
  readonly revision: number;
}

/** Ends with the area: a page's or worker's own. */
export function rememberedArea(area: StoreArea): StoreArea {
  let memory: Memory | undefined;
  /** Keys heard of since, and revisions. News may be late: a revision may be one that is remembered already. */
  let stale = new Set<string>();
  let heard = new Set<number>();
  const listen: AreaListener = (changes) => {
    for (const key of Object.keys(changes)) stale.add(key);
    heard.add(revisionIn(changes[META]?.newValue));
  };
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
  return {
    get: async (keys) => {
      if (keys !== null) return area.get(keys);
      const known = memory;
      // Should a read fail, the next one begins anew.
      memory = undefined;
      const now = (known && (await readChanged(known))) ?? (await readAll());
      memory = now;
      return Object.fromEntries(now.items);
    },
    set: (items) => area.set(items),
    remove: (keys) => area.remove(keys),
    onChanged: area.onChanged,
  };
}

/** Not a number where there is none: it is not greater than any, so everything is read. */
function revisionIn(meta: unknown): number {
  const revision = typeof meta === 'object' && meta !== null && 'revision' in meta ? meta.revision : undefined;
  return typeof revision === 'number' ? revision : Number.NaN;
}
