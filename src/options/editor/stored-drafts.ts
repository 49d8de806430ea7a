/**
 * Drafts as they outlive a reload: in the page's own storage, each with only that record of the layer which it may
 * come to replace. Their loss costs what was typed and never saved, so nothing here throws.
 */
import type { Layer } from '../../core/entry/layer';
import { checkRecord } from '../../core/entry/record-schema';
import type { Entry } from '../../core/entry/types';
import { checkEntry, type FaultCode } from '../../core/entry/validate';
import type { Draft } from './use-drafts';

const PREFIX = 'draft:';

/** A draft may lack words and hold numbers out of bounds; it must have the build of an entry. */
const UNFINISHED: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'empty',
  'too-long',
  'too-small',
  'too-large',
  'date',
  'region',
  'id',
  'unicode',
]);

export function loadDrafts(storage: Storage): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (let i = 0; i < storage.length; i++) {
    const key = storage.key(i);
    if (!key?.startsWith(PREFIX)) continue;
    const draft = readDraft(storage.getItem(key) ?? '');
    if (draft) drafts.set(key.slice(PREFIX.length), draft);
  }
  return drafts;
}

export function storeDraft(storage: Storage, key: string, { entry, seen }: Draft): void {
  const records = seen.records.filter(({ id }) => id === entry.id);
  try {
    storage.setItem(PREFIX + key, JSON.stringify({ entry, seen: { revision: seen.revision, records } }));
  } catch {
    // Full, or forbidden by the reader's settings: the draft lives on in the open page.
  }
}

export function dropDraft(storage: Storage, key: string): void {
  storage.removeItem(PREFIX + key);
}

function readDraft(text: string): Draft | undefined {
  try {
    const { entry, seen }: { entry?: unknown; seen?: { revision?: unknown; records?: unknown } } = JSON.parse(text);
    if (!isBuilt(entry) || typeof seen?.revision !== 'number' || !Array.isArray(seen.records)) return undefined;
    const records: Layer['records'] = seen.records.flatMap((record: unknown) => {
      const read = checkRecord(record);
      return read.ok ? [read.value] : [];
    });
    return { entry, seen: { revision: seen.revision, records } };
  } catch {
    return undefined;
  }
}

function isBuilt(entry: unknown): entry is Entry {
  const checked = checkEntry(entry);
  return checked.ok || checked.faults.every(({ code }) => UNFINISHED.has(code));
}
