/**
 * `npm run dictionary:link`: writes the missing half of every `see`. An author links one way; the gate wants both.
 * Only the lines of the new links change, the rest of a file stays as it was written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { INVERSE } from './gates/links';
import { loadDictionary } from './load';

interface Link {
  readonly to: string;
  readonly kind: string;
}

const ROOT = 'dictionaries';
const { entries } = loadDictionary(ROOT);
const byId = new Map(entries.map((l) => [l.entry.id, l]));
const missing = new Map<string, Map<string, Link[]>>();
let count = 0;
for (const { entry } of entries) {
  for (const { kind, id } of entry.senses.flatMap((s) => s.see ?? [])) {
    const other = byId.get(id);
    const back = { to: entry.id, kind: INVERSE[kind] };
    if (!other || other.entry.senses.some((s) => s.see?.some((l) => l.id === back.to && l.kind === back.kind)))
      continue;
    const inFile = missing.get(other.file) ?? new Map<string, Link[]>();
    const links = inFile.get(id) ?? [];
    if (links.some((l) => l.to === back.to && l.kind === back.kind)) continue;
    missing.set(other.file, inFile.set(id, [...links, back]));
    count++;
  }
}
for (const [file, links] of missing)
  writeFileSync(join(ROOT, file), addLinks(readFileSync(join(ROOT, file), 'utf8'), links));
console.log(`${count} links added in ${missing.size} files`);

interface Insert {
  readonly at: number;
  readonly what: string;
}

/** Puts the links into the first sense of each entry: at the head of its `see`, or as a new `see` at its end. */
function addLinks(text: string, links: ReadonlyMap<string, readonly Link[]>): string {
  const doc = parseDocument(text);
  if (!isSeq(doc.contents)) return text;
  const inserts = doc.contents.items.flatMap((item) => {
    const wanted = isMap(item) ? links.get(String(item.get('id'))) : undefined;
    const senses = isMap(item) ? item.get('senses') : undefined;
    const sense = isSeq(senses) ? senses.items[0] : undefined;
    return wanted && isMap(sense) ? [insertInto(text, sense, wanted)] : [];
  });
  return inserts.sort((a, b) => b.at - a.at).reduce((t, { at, what }) => t.slice(0, at) + what + t.slice(at), text);
}

function insertInto(text: string, sense: YAMLMap, links: readonly Link[]): Insert {
  const flow = links.map(({ kind, to }) => `{ kind: ${kind}, id: ${to} }`);
  const see = sense.get('see');
  if (isSeq(see) && see.range) {
    const indent = ' '.repeat(columnOf(text, see.range[0]));
    return see.flow
      ? { at: see.range[0] + 1, what: ` ${flow.join(', ')},` }
      : { at: see.range[0], what: flow.map((f) => `- ${f}\n${indent}`).join('') };
  }
  const indent = ' '.repeat(columnOf(text, keyStart(sense)));
  return {
    at: lastInk(text, sense.range?.[1] ?? 0),
    what: `\n${indent}see:${flow.map((f) => `\n${indent}  - ${f}`).join('')}`,
  };
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

function keyStart(map: { items: readonly { key: unknown }[] }): number {
  const key = map.items[0]?.key as { range?: [number, number, number] } | undefined;
  return key?.range?.[0] ?? 0;
}

function lastInk(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
