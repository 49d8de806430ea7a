/** What is remembered of the rows with which the list begins, between two visits. */
import * as v from 'valibot';
import type { Counts } from './filter';
import { EntrySchema } from './schema';
import type { Entry } from './types';
import { type Checked, check } from './validate';

export interface FirstRows {
  /** Of the package that the bundled entries are from. */
  readonly version: string;
  readonly bundled: readonly Entry[];
  /** Ids of own entries; what they say is read anew. */
  readonly own: readonly string[];
  /** How many entries the whole list has, by scope. */
  readonly counts: Counts['scope'];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const FirstRowsSchema = v.strictObject({
  version: v.string(),
  bundled: v.array(EntrySchema),
  own: v.array(EntrySchema.entries.id),
  counts: v.strictObject({ all: count, own: count, changed: count, hidden: count, conflict: count }),
});

export const checkFirstRows = (value: unknown): Checked<FirstRows> => check(FirstRowsSchema, value);
