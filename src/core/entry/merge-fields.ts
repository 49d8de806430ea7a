/**
 * Joins the reader's changes with a newer bundled version: what only one side changed holds; what both changed
 * differently stays as the reader has it and is named, with the bundled value, as a conflict.
 */
import { equal } from './equal';
import { ENTRY_FIELDS, type EntryFields, pick } from './fields';
import type { Entry, Sense } from './types';

export interface Merged {
  readonly entry: Entry;
  readonly conflicts: EntryFields;
}

/** @param base what the bundled fields said when the reader changed them */
export function mergeFields(bundled: Entry, fields: EntryFields, base: EntryFields): Merged {
  let entry = bundled;
  let conflicts: EntryFields = {};
  for (const field of ENTRY_FIELDS) {
    if (fields[field] === undefined) continue;
    const joined = field === 'senses' ? mergeSenses(bundled, fields, base) : mergeField(bundled, fields, base, field);
    entry = { ...entry, ...joined.value };
    if (joined.clash) conflicts = { ...conflicts, ...pick(bundled, field) };
  }
  return { entry, conflicts };
}

interface Joined {
  readonly value: EntryFields;
  readonly clash: boolean;
}

function mergeField(theirs: EntryFields, mine: EntryFields, base: EntryFields, field: keyof EntryFields): Joined {
  const value = pick(mine, field);
  const same = equal(pick(theirs, field), value) || equal(pick(theirs, field), pick(base, field));
  return { value, clash: !same };
}

/** Senses are joined part by part while their number is the same: a new source does not clash with a new wording. */
function mergeSenses(theirs: EntryFields, mine: EntryFields, base: EntryFields): Joined {
  const lists = [theirs.senses ?? [], mine.senses ?? [], base.senses ?? []] as const;
  if (new Set(lists.map((list) => list.length)).size > 1) return mergeField(theirs, mine, base, 'senses');
  let clash = false;
  const senses = lists[1].map((sense, i) => {
    const [merged, clashed] = mergeParts(lists[0][i], sense, lists[2][i], true);
    clash ||= clashed;
    return merged as Sense;
  });
  return { value: { senses }, clash };
}

/** @param open whether the value is joined key by key: a sense, and in it its texts; all else is one part each */
function mergeParts(theirs: unknown, mine: unknown, base: unknown, open: boolean): [merged: unknown, clash: boolean] {
  if (equal(mine, base)) return [theirs, false];
  if (equal(theirs, base) || equal(theirs, mine)) return [mine, false];
  if (!open || !isPlain(theirs) || !isPlain(mine) || !isPlain(base)) return [mine, true];
  let clash = false;
  const merged: Record<string, unknown> = {};
  for (const key of Object.keys({ ...theirs, ...mine })) {
    const [value, clashed] = mergeParts(theirs[key], mine[key], base[key], isText(mine[key]));
    if (value !== undefined) merged[key] = value;
    clash ||= clashed;
  }
  return [merged, clash];
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean =>
  isPlain(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';
