/** Reads the YAML dictionary; every fault comes back as a value with its file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { EntrySchema, SourceSchema } from '../../src/core/entry/schema';
import type { Entry, Source } from '../../src/core/entry/types';

export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}
export interface Located {
  readonly entry: Entry;
  readonly file: string;
  readonly line: number;
}
export interface Dictionary {
  readonly entries: readonly Located[];
  readonly sources: readonly Source[];
  readonly faults: readonly Fault[];
}

const ENTRIES_PER_FILE = 40;

/** @param root the folder that holds `sources.yaml` and one folder a theme */
export function loadDictionary(root: string): Dictionary {
  const faults: Fault[] = [];
  const entries = themeFiles(root).flatMap((file) => {
    const read = readList(root, file, EntrySchema, faults);
    if (read.length > ENTRIES_PER_FILE)
      faults.push({
        file: relative(root, file),
        line: 1,
        what: `more than ${ENTRIES_PER_FILE} entries: split the file`,
      });
    return read.map(({ value, line }) => ({ entry: value, file: relative(root, file), line }));
  });
  const sources = readList(root, join(root, 'sources.yaml'), SourceSchema, faults).map(({ value }) => value);
  return { entries, sources, faults };
}

function themeFiles(root: string): string[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((f) => f.isFile() && f.name.endsWith('.yaml') && f.parentPath !== root)
    .map((f) => join(f.parentPath, f.name))
    .sort();
}

function readList<T extends v.GenericSchema>(
  root: string,
  file: string,
  schema: T,
  faults: Fault[],
): { value: v.InferOutput<T>; line: number }[] {
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const name = relative(root, file);
  for (const e of doc.errors)
    faults.push({ file: name, line: e.linePos?.[0].line ?? 1, what: e.message.split('\n')[0] ?? e.code });
  if (doc.errors.length > 0) return [];
  const list: unknown = doc.toJS();
  if (!Array.isArray(list)) {
    faults.push({ file: name, line: 1, what: 'must be a list' });
    return [];
  }
  const lineOf = (path: readonly unknown[]): number => {
    for (let n = path.length; n > 0; n--) {
      const node = doc.getIn(path.slice(0, n), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return list.flatMap((item: unknown, i) => {
    const result = v.safeParse(schema, item);
    const line = lineOf([i]);
    if (result.success) return [{ value: result.output, line }];
    for (const issue of result.issues) {
      const path = issue.path?.map((p) => p.key) ?? [];
      faults.push({ file: name, line: lineOf([i, ...path]), what: `${path.join('.') || 'entry'}: ${issue.message}` });
    }
    return [];
  });
}
