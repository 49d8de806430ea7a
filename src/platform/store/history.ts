/** What the reader did, as change sets: for undo and the bin. Their loss costs history, never words. */
import type { LayerAction } from '../../core/entry/actions';
import type { ChangeSet } from '../../core/entry/bin';

/** Where change sets are kept. Every promise may reject: private windows of Firefox have no database. */
export interface History {
  /** Keeps a set and gives its number. */
  push(action: LayerAction['kind'], day: string, changes: ChangeSet['changes']): Promise<number>;
  drop(id: number): Promise<void>;
  /** Newest first. */
  list(): Promise<ChangeSet[]>;
}

const STORE = 'changes';
const KEPT = 500;

/** Change sets in IndexedDB, the last 500. */
export function databaseHistory(name = 'tifa-history'): History {
  return {
    push: (action, day, changes) =>
      inStore(name, 'readwrite', async (store) => {
        const id = Number(await settled(store.add({ action, day, changes })));
        if (id > KEPT) store.delete(IDBKeyRange.upperBound(id - KEPT));
        return id;
      }),
    drop: (id) => inStore(name, 'readwrite', async (store) => void (await settled(store.delete(id)))),
    list: () => inStore(name, 'readonly', async (store) => ((await settled(store.getAll())) as ChangeSet[]).reverse()),
  };
}

/** Opened for each use: an open connection would hold up an upgrade in another tab. */
async function inStore<T>(
  name: string,
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id', autoIncrement: true });
  const database = await settled(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([use(transaction.objectStore(STORE)), done]);
    return result;
  } finally {
    database.close();
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
