/**
 * Reads through a JSON text before it is parsed: where it is broken, where a key stands twice (`JSON.parse` would
 * silently keep the last), how deep it goes, and in which line each record begins. Without recursion, since a file can
 * nest a million times.
 */
export type JsonFault =
  | { readonly kind: 'syntax'; readonly line: number; readonly column: number }
  | { readonly kind: 'duplicate-key'; readonly line: number; readonly key: string }
  | { readonly kind: 'too-deep'; readonly line: number }
  | { readonly kind: 'too-long'; readonly line: number };

export type ScannedJson =
  /** `lines` of the members of the array under the top key `records`, from 1. */
  { readonly ok: true; readonly lines: readonly number[] } | { readonly ok: false; readonly fault: JsonFault };

/** The deepest entry has 8. */
const DEEPEST = 24;
/** Values and records in a file: more than a browser's store can hold. */
const MOST_VALUES = 2_000_000;
export const MOST_RECORDS = 60_000;

interface Open {
  /** None for an array. */
  readonly keys: Set<string> | undefined;
  key: string;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** Where the reading is, and what may come next. */
interface Reading {
  readonly text: string;
  readonly open: Open[];
  readonly starts: number[];
  at: number;
  expected: Expected;
  /** Values so far. */
  count: number;
}

const SIMPLE = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;

export function scanJson(text: string): ScannedJson {
  const reading: Reading = { text, open: [], starts: [], at: 0, expected: 'value', count: 0 };
  for (;;) {
    SPACE.lastIndex = reading.at;
    SPACE.test(text);
    reading.at = SPACE.lastIndex;
    const char = text[reading.at];
    if (char === undefined && reading.expected === 'nothing') return { ok: true, lines: linesOf(text, reading.starts) };
    const fault = char === undefined ? broken(reading) : step(reading, char);
    if (fault) return { ok: false, fault };
  }
}

const broken = ({ text, at }: Reading): JsonFault => ({ kind: 'syntax', ...placeOf(text, at) });

function step(reading: Reading, char: string): JsonFault | undefined {
  const { expected } = reading;
  if ((char === '}' || char === ']') && expected.endsWith('or end')) return close(reading, char);
  switch (expected) {
    case 'nothing':
      return broken(reading);
    case 'colon':
      return mark(reading, char, ':', 'value');
    case 'comma or end':
      return mark(reading, char, ',', reading.open.at(-1)?.keys ? 'key' : 'value');
    case 'key':
    case 'key or end':
      return key(reading);
    default:
      return value(reading, char);
  }
}

function mark(reading: Reading, char: string, wanted: string, next: Expected): JsonFault | undefined {
  if (char !== wanted) return broken(reading);
  reading.at++;
  reading.expected = next;
  return undefined;
}

function close(reading: Reading, char: string): JsonFault | undefined {
  const inner = reading.open.at(-1);
  if (inner === undefined || (char === '}') !== (inner.keys !== undefined)) return broken(reading);
  reading.open.pop();
  reading.at++;
  end(reading);
  return undefined;
}

/** After a value. */
function end(reading: Reading): void {
  reading.expected = reading.open.length === 0 ? 'nothing' : 'comma or end';
}

function key(reading: Reading): JsonFault | undefined {
  const { text, at, open } = reading;
  const inner = open.at(-1);
  const after = text[at] === '"' ? stringEnd(text, at) : undefined;
  if (after === undefined || !inner?.keys) return broken(reading);
  const name = String(JSON.parse(text.slice(at, after)));
  if (inner.keys.has(name)) return { kind: 'duplicate-key', line: placeOf(text, at).line, key: name };
  inner.keys.add(name);
  inner.key = name;
  reading.at = after;
  reading.expected = 'colon';
  return undefined;
}

function value(reading: Reading, char: string): JsonFault | undefined {
  const { text, at, open, starts } = reading;
  if (++reading.count > MOST_VALUES || starts.length > MOST_RECORDS)
    return { kind: 'too-long', line: placeOf(text, at).line };
  if (open.length === 2 && open[0]?.key === 'records' && !open[1]?.keys) starts.push(at);
  if (char === '{' || char === '[') {
    if (open.length === DEEPEST) return { kind: 'too-deep', line: placeOf(text, at).line };
    open.push({ keys: char === '{' ? new Set() : undefined, key: '' });
    reading.at++;
    reading.expected = char === '{' ? 'key or end' : 'value or end';
    return undefined;
  }
  const after = char === '"' ? stringEnd(text, at) : simpleEnd(text, at);
  if (after === undefined) return broken(reading);
  reading.at = after;
  end(reading);
  return undefined;
}

function simpleEnd(text: string, at: number): number | undefined {
  SIMPLE.lastIndex = at;
  return SIMPLE.test(text) ? SIMPLE.lastIndex : undefined;
}

/** Behind the closing quotation mark. */
function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return undefined;
    if (code !== 0x5c) continue;
    at++;
    const escaped = text[at] ?? '';
    if (escaped === 'u' && /^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
    else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return undefined;
  }
  return undefined;
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const breaks = /\r\n|\r|\n/g;
  let [line, began] = [1, 0];
  for (let found = breaks.exec(text); found && found.index < at; found = breaks.exec(text)) {
    line++;
    began = breaks.lastIndex;
  }
  return { line, column: at - began + 1 };
}

/** Lines of ascending places, in one walk through the text. */
function linesOf(text: string, places: readonly number[]): number[] {
  const breaks = /\r\n|\r|\n/g;
  let line = 1;
  let next = breaks.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  return places.map((place) => {
    while (next < place) {
      line++;
      next = breaks.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    return line;
  });
}
