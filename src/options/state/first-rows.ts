/**
 * The rows with which the list begins, shown long before all of it is read: the first ones of the bundled dictionary lie
 * apart in the package, which own entries stand among them is remembered from the last visit. What the reader made of
 * them is read and checked anew.
 */
import { applyFilter } from '../../core/entry/filter';
import { allCounts, FIRST_ROWS, NO_OWN_ROWS, type OwnRows, readOwnRows } from '../../core/entry/first-rows';
import { loadBundledRows } from '../../platform/bundled';
import { loadSome } from '../../platform/store';
import { type Dictionary, makeDictionary } from './dictionary';

const KEY = 'first-rows';

/** A dictionary of these rows alone. Rejects if the storage does, or if the package is damaged. */
export async function loadFirstRows(storage: Pick<Storage, 'getItem'>): Promise<Dictionary> {
  const remembered = readOwnRows(storage.getItem(KEY) ?? '');
  const { entries, count } = await loadBundledRows();
  const { layer } = await loadSome([...entries.map(({ id }) => id), ...(remembered?.ids ?? [])]);
  // Who has never written anything has nothing to remember; what else was forgotten is not known before all is read.
  const known = remembered ?? (layer.revision === 0 ? NO_OWN_ROWS : undefined);
  const dictionary = makeDictionary({ entries, sources: [], places: {} }, layer);
  const index = dictionary.index.slice(0, FIRST_ROWS);
  return { ...dictionary, index, awaited: known ? { counts: allCounts(known, count) } : {} };
}

/** Never throws: where nothing can be kept, the next visit begins without the reader's own rows. */
export function rememberFirstRows(storage: Pick<Storage, 'setItem'>, dictionary: Dictionary): void {
  const { items, counts } = applyFilter(
    dictionary.index.map(({ item }) => item),
    { scope: 'all' },
  );
  const { all, ...others } = counts.scope;
  const own = items.slice(0, FIRST_ROWS).filter(({ origin }) => origin === 'own');
  const rows: OwnRows = {
    ids: own.map(({ entry }) => entry.id),
    added: all - dictionary.bundled.size,
    counts: others,
  };
  try {
    storage.setItem(KEY, JSON.stringify(rows));
  } catch {
    // Full, or forbidden by the reader's settings.
  }
}
