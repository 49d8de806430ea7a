/**
 * `npm run dictionary:link`: writes the missing half of every `see`. An author links one way; the gate wants both.
 * Only the lines of the new links change, the rest of a file stays as it was written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
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

/** Puts the links into the first sense of each entry: at the head of its `see`, or as a new `see` at its end. */
function addLinks(text: string, links: ReadonlyMap<string, readonly Link[]>): string {
  const inserts: { at: number; what: string }[] = [];
  const doc = parseDocument(text);
  if (!isSeq(doc.contents)) return text;
  for (const item of doc.contents.items) {
    const wanted = isMap(item) ? links.get(String(item.get('id'))) : undefined;
    const senses = isMap(item) ? item.get('senses') : undefined;
    const sense = isSeq(senses) ? senses.items[0] : undefined;
    if (!wanted || !isMap(sense)) continue;
    const flow = wanted.map(({ kind, to }) => `{ kind: ${kind}, id: ${to} }`);
    const see = sense.get('see');
    if (isSeq(see) && see.range) {
      const at = see.range[0] + (see.flow ? 1 : 0);
      const indent = ' '.repeat(columnOf(text, see.range[0]));
      inserts.push({ at, what: see.flow ? ` ${flow.join(', ')},` : flow.map((f) => `- ${f}\n${indent}`).join('') });
    } else {
      const indent = ' '.repeat(columnOf(text, keyStart(sense)));
      inserts.push({
        at: lastInk(text, sense.range?.[1] ?? 0),
        what: `\n${indent}see:${flow.map((f) => `\n${indent}  - ${f}`).join('')}`,
      });
    }
  }
  return inserts.sort((a, b) => b.at - a.at).reduce((t, { at, what }) => t.slice(0, at) + what + t.slice(at), text);
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
