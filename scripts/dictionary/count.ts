/**
 * `npm run dictionary:usage -- FOLDER`: counts every entry in dated texts, writes dictionaries/usage.json and
 * the states of entries that follow from it.
 * FOLDER holds one folder a corpus (work-reports, evening-news …), each one file a text with its date in the
 * name: 1978.txt, 20260821.md. Rules apply as on a page; a text counts under its month, or its year if it has none.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textBlocks } from '../../src/core/text/blocks';
import { type Engine, makeEngine } from './engine';
import { loadDictionary } from './load';
import { restate } from './restate';
import type { Usage } from './usage';

interface DatedText {
  readonly corpus: string;
  /** YYYY or YYYY-MM. */
  readonly when: string;
  readonly date: string;
  readonly text: string;
}

const folder = process.argv[2];
if (!folder) {
  console.error('dictionary:usage: name the folder that holds the corpora');
  process.exit(2);
}
const { entries } = loadDictionary('dictionaries');
const engine = makeEngine(entries.map((l) => l.entry));
const usage = tally(folder, engine);
writeFileSync('dictionaries/usage.json', stringify(usage));
for (const [id, { from, to, texts }] of Object.entries(usage.corpora))
  console.log(`${id}: ${texts} texts, ${from} to ${to}`);
console.log(`${Object.keys(usage.entries).length} entries found`);
console.log(`${restate('dictionaries', entries, usage)} states changed`);

function* datedTexts(root: string): Generator<DatedText> {
  for (const corpus of readdirSync(root).sort()) {
    for (const name of readdirSync(join(root, corpus)).sort()) {
      const m = /(?<!\d)(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?!\d)/.exec(name);
      if (!m) throw new Error(`${corpus}/${name}: no date in the name`);
      const [, year = '', month, day] = m;
      const when = month ? `${year}-${month}` : year;
      yield { corpus, when, date: day ? `${when}-${day}` : when, text: readFileSync(join(root, corpus, name), 'utf8') };
    }
  }
}

function tally(root: string, engine: Engine): Usage {
  const corpora: Record<string, { from: string; to: string; texts: number }> = {};
  const entries: Record<string, Record<string, Record<string, number>>> = {};
  for (const { corpus, when, date, text } of datedTexts(root)) {
    const { from, to, texts } = corpora[corpus] ?? { from: when, to: when, texts: 0 };
    corpora[corpus] = { from: when < from ? when : from, to: when > to ? when : to, texts: texts + 1 };
    for (const id of idsIn(text, date, engine)) {
      const counts = entries[id]?.[corpus] ?? {};
      counts[when] = (counts[when] ?? 0) + 1;
      entries[id] = { ...entries[id], [corpus]: counts };
    }
  }
  const to = Object.values(corpora).reduce((latest, c) => (c.to > latest ? c.to : latest), '');
  return { to, corpora, entries };
}

/** The entry of every mark in a text and of every term within one; formulas that no entry covers are not counted. */
function idsIn(text: string, date: string, engine: Engine): string[] {
  const page = engine.factsOf(text, { date });
  return textBlocks(text)
    .flatMap((block) => {
      const spans = engine.mark(block.text, page);
      return [...spans, ...engine.nested(spans, block.text, page)];
    })
    .filter((span) => span.kind !== 'unlisted')
    .map((span) => span.id);
}

/** One entry a line, sorted: small diffs. */
function stringify({ to, corpora, entries }: Usage): string {
  const lines = Object.keys(entries)
    .sort()
    .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(entries[id])}`);
  return `{\n"to": ${JSON.stringify(to)},\n"corpora": ${JSON.stringify(corpora)},\n"entries": {\n${lines.join(',\n')}\n}\n}\n`;
}
