/**
 * The rows with which the list begins, shown long before all of it is read: which ones they are is remembered from the
 * last visit, what the reader made of them is read and checked anew.
 */
import { checkFirstRows, type FirstRows } from '../../core/entry/first-rows';
import { extensionVersion } from '../../platform/bundled';
import { loadSome } from '../../platform/store';
import { listOf } from '../dictionary/list-of';
import { type Dictionary, makeDictionary } from './dictionary';

const KEY = 'first-rows';

/** As many as a tall window shows, and some to scroll. */
const ROWS = 30;

/** A dictionary of these rows alone, or nothing where none are remembered. Rejects if the storage does. */
export async function loadFirstRows(storage: Pick<Storage, 'getItem'>): Promise<Dictionary | undefined> {
  const remembered = read(storage.getItem(KEY));
  if (!remembered) return undefined;
  const { bundled, own, counts } = remembered;
  const { layer } = await loadSome([...bundled.map(({ id }) => id), ...own]);
  return { ...makeDictionary(bundled, [], layer), awaited: counts };
}

/** Never throws: where nothing can be kept, the next visit waits for the whole list. */
export function rememberFirstRows(storage: Pick<Storage, 'setItem'>, dictionary: Dictionary): void {
  const { items, counts } = listOf(dictionary, { query: '', filter: { scope: 'all' }, order: 'match' });
  const first = items.slice(0, ROWS).map(({ entry }) => entry.id);
  const rows: FirstRows = {
    version: extensionVersion(),
    bundled: first.flatMap((id) => dictionary.bundled.get(id) ?? []),
    own: first.filter((id) => dictionary.entries.get(id)?.origin === 'own'),
    counts: counts.scope,
  };
  try {
    storage.setItem(KEY, JSON.stringify(rows));
  } catch {
    // Full, or forbidden by the reader's settings.
  }
}

function read(text: string | null): FirstRows | undefined {
  try {
    const read = checkFirstRows(JSON.parse(text ?? ''));
    return read.ok && read.value.version === extensionVersion() ? read.value : undefined;
  } catch {
    return undefined;
  }
}
