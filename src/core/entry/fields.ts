import type { Entry } from './types';

/** What an override holds: any part of an entry but its id. */
export type EntryFields = Partial<Omit<Entry, 'id'>>;
export type EntryField = keyof EntryFields;

export const ENTRY_FIELDS = [
  'head',
  'pinyin',
  'counts',
  'forms',
  'category',
  'domains',
  'tier',
  'match',
  'senses',
] as const satisfies readonly EntryField[];

/** An override cannot say "no such field"; for the two fields that an entry may lack, empty says the same. */
const EMPTY: EntryFields = { counts: [], match: {} };

/** One field of an entry as an object to spread, so that each value keeps the type of its own field. */
export function pick(from: EntryFields, field: EntryField): EntryFields {
  const value = from[field] ?? EMPTY[field];
  return value === undefined ? {} : { [field]: value };
}

/** `fields` without one of them. */
export function without(fields: EntryFields, field: EntryField): EntryFields {
  const { [field]: _, ...rest } = fields;
  return rest;
}
