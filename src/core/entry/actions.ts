/** The reader's actions on the layer, each planned as changes; nothing here stores anything. */
import { type Change, difference, recordKey, recordsByKey } from './changes';
import { equal } from './equal';
import { ENTRY_FIELDS, type EntryField, type EntryFields, pick, without } from './fields';
import type { Layer, LayerRecord } from './layer';
import { mergeFields } from './merge-fields';
import { joined } from './timeline';
import type { Entry } from './types';

export type LayerAction =
  /** Adds an own entry or replaces it. */
  | { readonly kind: 'save-own'; readonly entry: Entry }
  | { readonly kind: 'delete-own'; readonly id: string }
  /** The bundled entry and what the reader made of it; only the differing fields are kept. */
  | { readonly kind: 'override'; readonly bundled: Entry; readonly entry: Entry }
  /** Back to the bundled text: one field, or all of them. */
  | { readonly kind: 'revert'; readonly id: string; readonly field?: EntryField }
  /** Ends a conflict in favour of the reader's text. */
  | { readonly kind: 'keep'; readonly bundled: Entry; readonly field: EntryField }
  | { readonly kind: 'hide'; readonly id: string }
  | { readonly kind: 'show'; readonly id: string }
  /** Records of an imported file, on top of what is there. */
  | { readonly kind: 'import'; readonly records: readonly LayerRecord[] }
  /** Several at once, all or none. */
  | { readonly kind: 'many'; readonly actions: readonly LayerAction[] }
  /** Back from the bin; refused where a record is no longer as `before` says. */
  | { readonly kind: 'restore'; readonly changes: readonly Change[] }
  /** Undo, redo and snapshots: along the history, refused likewise. */
  | { readonly kind: 'travel'; readonly changes: readonly Change[] };

export type Planned =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly why: 'no-such-record' | 'changed-since' };

/** @param today YYYY-MM-DD: records say no more of when the reader worked */
export const plan = (layer: Layer, action: LayerAction, today: string): Planned =>
  planOn(recordsByKey(layer), action, today);

function planOn(records: Records, action: LayerAction, today: string): Planned {
  const set = (after: LayerRecord): Planned => changed(records, recordKey(after), after);
  const remove = (kind: LayerRecord['kind'], id: string): Planned => {
    const key = recordKey({ kind, id });
    return records.get(key)?.kind === kind ? changed(records, key, null) : { ok: false, why: 'no-such-record' };
  };
  switch (action.kind) {
    case 'save-own':
      return set({ kind: 'own', id: action.entry.id, entry: action.entry, changed: today });
    case 'delete-own':
      return remove('own', action.id);
    case 'hide':
      return set({ kind: 'hidden', id: action.id, changed: today });
    case 'show':
      return remove('hidden', action.id);
    case 'override':
      return setOverride(records, action.bundled.id, overridden(records, action.bundled, action.entry), today);
    case 'keep':
      return keep(records, action, today);
    case 'revert':
      return revert(records, action, today);
    case 'import':
      return { ok: true, changes: difference([...records.values()], [...records.values(), ...action.records]) };
    case 'many':
      return many(records, action.actions, today);
    case 'restore':
    case 'travel':
      return action.changes.every(({ key, before }) => equal(records.get(key) ?? null, before))
        ? { ok: true, changes: action.changes }
        : { ok: false, why: 'changed-since' };
  }
}

/** Each action sees what those before it left. */
function many(records: Records, actions: readonly LayerAction[], today: string): Planned {
  const sets: (readonly Change[])[] = [];
  const now = new Map(records);
  for (const action of actions) {
    const planned = planOn(now, action, today);
    if (!planned.ok) return planned;
    sets.push(planned.changes);
    for (const { key, after } of planned.changes) {
      if (after) now.set(key, after);
      else now.delete(key);
    }
  }
  return { ok: true, changes: joined(sets) };
}

type Records = ReadonlyMap<string, LayerRecord>;
interface Overridden {
  readonly fields: EntryFields;
  readonly base: EntryFields;
}

const overrideKey = (id: string): string => recordKey({ kind: 'override', id });

function overrideOf(records: Records, id: string): Overridden {
  const record = records.get(overrideKey(id));
  return record?.kind === 'override' ? record : { fields: {}, base: {} };
}

function changed(records: Records, key: string, after: LayerRecord | null): Planned {
  const before = records.get(key) ?? null;
  const same = before !== null && after !== null && equal({ ...before, changed: '' }, { ...after, changed: '' });
  return { ok: true, changes: same ? [] : [{ key, before, after }] };
}

function setOverride(records: Records, id: string, { fields, base }: Overridden, today: string): Planned {
  const key = overrideKey(id);
  if (Object.keys(fields).length > 0)
    return changed(records, key, { kind: 'override', id, fields, base, changed: today });
  return records.has(key) ? changed(records, key, null) : { ok: true, changes: [] };
}

/** Fields that the reader did not touch now keep the base they had, so that an open conflict stays open. */
function overridden(records: Records, bundled: Entry, entry: Entry): Overridden {
  const old = overrideOf(records, bundled.id);
  const shown = mergeFields(bundled, old.fields, old.base).entry;
  let next: Overridden = { fields: {}, base: {} };
  for (const field of ENTRY_FIELDS) {
    if (equal(pick(entry, field), pick(bundled, field))) continue;
    const untouched = old.fields[field] !== undefined && equal(entry[field], shown[field]);
    const [fields, base] = untouched ? [old.fields, old.base] : [entry, bundled];
    next = { fields: { ...next.fields, ...pick(fields, field) }, base: { ...next.base, ...pick(base, field) } };
  }
  return next;
}

function keep(records: Records, { bundled, field }: Extract<LayerAction, { kind: 'keep' }>, today: string): Planned {
  const old = overrideOf(records, bundled.id);
  if (old.fields[field] === undefined) return { ok: false, why: 'no-such-record' };
  const shown = mergeFields(bundled, old.fields, old.base).entry;
  const next = { fields: { ...old.fields, ...pick(shown, field) }, base: { ...old.base, ...pick(bundled, field) } };
  return setOverride(records, bundled.id, next, today);
}

function revert(records: Records, { id, field }: Extract<LayerAction, { kind: 'revert' }>, today: string): Planned {
  const old = overrideOf(records, id);
  if (Object.keys(old.fields).length === 0) return { ok: false, why: 'no-such-record' };
  const next =
    field === undefined
      ? { fields: {}, base: {} }
      : { fields: without(old.fields, field), base: without(old.base, field) };
  return setOverride(records, id, next, today);
}
