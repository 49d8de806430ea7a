import * as v from 'valibot';
import { EntrySchema } from './schema';
import type { Entry } from './types';

/** What is wrong, as a code for which the interface has a sentence. */
export type FaultCode =
  | 'missing'
  | 'unknown'
  | 'empty'
  | 'unicode'
  | 'too-long'
  | 'too-many'
  | 'too-small'
  | 'too-large'
  | 'date'
  | 'region'
  | 'id'
  | 'address'
  | 'choice'
  | 'kind';

/**
 * One fault of a value: where (`senses.0.meaning.zh`), what, and the bound that was broken, if there is one, or the
 * values of which it had to be one.
 */
export interface Fault {
  readonly field: string;
  readonly code: FaultCode;
  readonly bound?: string;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Checks what a reader typed or a file holds. */
export const checkEntry = (value: unknown): Checked<Entry> => check(EntrySchema, value);

/** Checks any value against a schema; faults come back as values. */
export function check<S extends v.GenericSchema>(schema: S, value: unknown): Checked<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  return result.success ? { ok: true, value: result.output } : { ok: false, faults: result.issues.map(toFault) };
}

type Issue = v.BaseIssue<unknown>;

function toFault(issue: Issue): Fault {
  const fault = { field: issue.path?.map((p) => String(p.key)).join('.') ?? '', code: codeOf(issue) };
  const bound = boundOf(issue);
  return bound === undefined ? fault : { ...fault, bound };
}

function codeOf(issue: Issue): FaultCode {
  switch (issue.type) {
    case 'strict_object':
      return issue.expected === 'never' ? 'unknown' : issue.received === 'undefined' ? 'missing' : 'kind';
    case 'check':
      return issue.message.includes('Unicode') ? 'unicode' : 'empty';
    case 'min_length':
      return 'empty';
    case 'max_length':
      return Array.isArray(issue.input) ? 'too-many' : 'too-long';
    case 'min_value':
      return 'too-small';
    case 'max_value':
      return 'too-large';
    case 'regex':
      return FORMATS.find(([words]) => issue.message.includes(words))?.[1] ?? 'kind';
    case 'picklist':
      return issue.received === 'undefined' ? 'missing' : 'choice';
    default:
      return issue.received === 'undefined' ? 'missing' : 'kind';
  }
}

/** The schema's own words for a format, and the code for them. */
const FORMATS: readonly (readonly [string, FaultCode])[] = [
  ['YYYY', 'date'],
  ['GB/T 2260', 'region'],
  ['pinyin', 'id'],
  ['http', 'address'],
];

const BOUNDED = new Set(['max_length', 'min_value', 'max_value']);

function boundOf(issue: Issue): string | undefined {
  if (BOUNDED.has(issue.type) && 'requirement' in issue) return String(issue.requirement);
  // The library tells the values only as `("A" | "B")`, or as `"A"`.
  if (codeOf(issue) === 'choice') return issue.expected?.match(/[^"|() ]+/g)?.join(', ');
  return undefined;
}
