/** What the reader did, as change sets: for undo, the bin and snapshots. Their loss costs history, never words. */
import type { ChangeSet, Snapshot } from '../../core/entry/change-set';
import type { Link } from '../../core/entry/timeline';
import { inDatabase, settled } from './history-database';

/** Where change sets are kept. Every promise may reject: private windows of Firefox have no database. */
export interface History {
  links(): Promise<readonly Link[]>;
  /** In the order asked for; those that are gone are left out. */
  sets(ids: readonly number[]): Promise<readonly ChangeSet[]>;
  /** Keeps a set, and the point before it if that is worth coming back to. */
  push(set: Omit<ChangeSet, 'id'>, before?: Omit<Snapshot, 'id'>): Promise<Kept>;
  /** Newest first. */
  snapshots(): Promise<readonly Snapshot[]>;
  forget(sets: readonly number[], snapshots: readonly number[]): Promise<void>;
}

/** The numbers under which a set and a snapshot were kept. */
export interface Kept {
  readonly set: number;
  readonly snapshot?: number;
}

const DATABASE = 'tifa-history';

export function databaseHistory(name = DATABASE): History {
  return {
    links: () => inDatabase(name, 'readonly', ({ sets }) => linksOf(sets)),
    sets: (ids) =>
      inDatabase(name, 'readonly', async ({ sets }) => {
        const found = await Promise.all(ids.map((id) => settled<ChangeSet | undefined>(sets.get(id))));
        return found.filter((set) => set !== undefined);
      }),
    push: (set, before) =>
      inDatabase(name, 'readwrite', async ({ sets, snapshots }) => {
        const added = await Promise.all([sets.add(set), ...(before ? [snapshots.add(before)] : [])].map(settled));
        const [id, snapshot] = added.map(Number);
        return { set: id ?? 0, ...(snapshot === undefined ? {} : { snapshot }) };
      }),
    snapshots: () =>
      inDatabase(name, 'readonly', async ({ snapshots }) => (await settled<Snapshot[]>(snapshots.getAll())).reverse()),
    forget: (ids, points) =>
      inDatabase(name, 'readwrite', async ({ sets, snapshots }) => {
        for (const id of ids) sets.delete(id);
        for (const id of points) snapshots.delete(id);
      }),
  };
}

/** By the index alone: the sets themselves may be large. */
function linksOf(sets: IDBObjectStore): Promise<Link[]> {
  const links: Link[] = [];
  const asked = sets.index('parent').openKeyCursor();
  return new Promise((resolve, reject) => {
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const cursor = asked.result;
      if (!cursor) return resolve(links);
      links.push([Number(cursor.primaryKey), Number(cursor.key)]);
      cursor.continue();
    };
  });
}
