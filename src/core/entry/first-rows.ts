/** The rows with which the list begins: those of the bundled dictionary, and what is remembered of the reader's own. */
import * as v from 'valibot';
import type { Counts, Scope } from './filter';
import { EntrySchema } from './schema';
import { buildIndex } from './search-index';
import type { Entry } from './types';

/** As many as a tall window shows, and some to scroll. */
export const FIRST_ROWS = 30;

/** The beginning of the bundled dictionary in the order of the list. */
export interface BundledRows {
  readonly entries: readonly Entry[];
  /** How many entries the whole of it has. */
  readonly count: number;
}

export function bundledRows(entries: readonly Entry[]): BundledRows {
  const items = entries.map((entry) => ({ entry, origin: 'bundled', hidden: false, conflicts: {} }) as const);
  const first = buildIndex(items).slice(0, FIRST_ROWS);
  return { entries: first.map(({ item }) => item.entry), count: entries.length };
}

/** What is remembered between two visits. A new version of the bundled dictionary leaves it true. */
export interface OwnRows {
  /** Ids of own entries among the first rows; what they say is read anew. */
  readonly ids: readonly string[];
  /** How many entries the reader's layer adds to the bundled ones. */
  readonly added: number;
  readonly counts: Readonly<Record<Exclude<Scope, 'all'>, number>>;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const OwnRowsSchema = v.strictObject({
  ids: v.pipe(v.array(EntrySchema.entries.id), v.maxLength(FIRST_ROWS)),
  added: count,
  counts: v.strictObject({ own: count, changed: count, hidden: count, conflict: count }),
});

/** What was remembered, or nothing where the text does not say it. */
export function readOwnRows(text: string): OwnRows | undefined {
  try {
    const read = v.safeParse(OwnRowsSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Of a reader who has made nothing yet. */
export const NO_OWN_ROWS: OwnRows = { ids: [], added: 0, counts: { own: 0, changed: 0, hidden: 0, conflict: 0 } };

export const allCounts = ({ added, counts }: OwnRows, bundled: number): Counts['scope'] => ({
  all: bundled + added,
  ...counts,
});
