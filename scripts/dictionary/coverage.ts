/**
 * `npm run dictionary:coverage -- FOLDER`: what a folder of texts contains, what of it is marked, and the commonest
 * candidates that are not: expressions in quotation marks, and short clauses that stand between commas.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/core/match/mark';
import { textBlocks } from '../../src/core/text/blocks';
import { makeEngine } from './engine';
import { loadDictionary } from './load';

const folder = process.argv[2];
if (!folder) {
  console.error('dictionary:coverage: name a folder of text files');
  process.exit(2);
}
const CANDIDATE = /[“「『]([^“”「」『』\n]{2,12})[”」』]|(?<=[，。、；\n])(\p{Script=Han}{4})(?=[，。、；])/gu;
const SHOWN = 60;

const engine = makeEngine(loadDictionary('dictionaries').entries.map((l) => l.entry));
const kinds = new Map<string, number>();
const missing = new Map<string, Set<string>>();
let characters = 0;
let texts = 0;
for (const name of readdirSync(folder).sort()) {
  const text = readFileSync(join(folder, name), 'utf8');
  const page = engine.factsOf(text);
  texts++;
  characters += text.length;
  for (const block of textBlocks(text)) {
    const spans = engine.mark(block.text, page);
    for (const { kind, tier } of spans) {
      const key = kind === 'unlisted' ? kind : `${kind} ${tier}`;
      kinds.set(key, (kinds.get(key) ?? 0) + 1);
    }
    for (const candidate of unmarked(block.text, spans))
      missing.set(candidate, (missing.get(candidate) ?? new Set()).add(name));
  }
}

const marks = [...kinds.values()].reduce((sum, n) => sum + n, 0);
console.log(
  `texts ${texts}  characters ${characters}  marks ${marks}  per 1,000 characters ${((1000 * marks) / Math.max(1, characters)).toFixed(2)}`,
);
for (const [kind, n] of [...kinds].sort()) console.log(`  ${kind}\t${n}`);
console.log('commonest unmarked candidates, by number of texts:');
const ranked = [...missing].sort((a, b) => b[1].size - a[1].size).slice(0, SHOWN);
for (const [candidate, names] of ranked) console.log(`${names.size}\t${candidate}`);

function unmarked(text: string, spans: readonly Span[]): string[] {
  return [...text.matchAll(CANDIDATE)].flatMap((m) => {
    const word = m[1] ?? m[2];
    if (word === undefined) return [];
    const start = m.index + m[0].indexOf(word);
    return spans.some((s) => s.start < start + word.length && start < s.end) ? [] : [word];
  });
}
