const SETS = 'changes';
const SNAPSHOTS = 'snapshots';

interface Stores {
  readonly sets: IDBObjectStore;
  readonly snapshots: IDBObjectStore;
}

/** One transaction over sets and snapshots. Opened for each use: an open connection would hold up another tab's upgrade. */
export async function inDatabase<T>(
  name: string,
  mode: IDBTransactionMode,
  use: (stores: Stores) => Promise<T>,
): Promise<T> {
  const opening = indexedDB.open(name, 2);
  opening.onupgradeneeded = ({ oldVersion }) => upgrade(opening, oldVersion);
  const database = await settled(opening);
  try {
    const transaction = database.transaction([SETS, SNAPSHOTS], mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const stores = { sets: transaction.objectStore(SETS), snapshots: transaction.objectStore(SNAPSHOTS) };
    const [result] = await Promise.all([use(stores), done]);
    return result;
  } finally {
    database.close();
  }
}

/** The first version kept one line of sets, without saying so in each. */
function upgrade({ result, transaction }: IDBOpenDBRequest, from: number): void {
  result.createObjectStore(SNAPSHOTS, { keyPath: 'id', autoIncrement: true });
  const sets =
    from === 0
      ? result.createObjectStore(SETS, { keyPath: 'id', autoIncrement: true })
      : transaction?.objectStore(SETS);
  sets?.createIndex('parent', 'parent');
  if (from === 0 || !sets) return;
  let parent = 0;
  const walk = sets.openCursor();
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (!cursor) return;
    cursor.update({ ...cursor.value, parent, schema: 1 });
    parent = Number(cursor.primaryKey);
    cursor.continue();
  };
}

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
