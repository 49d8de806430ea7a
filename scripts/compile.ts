/**
 * `npm run compile`: what the extension ships of the dictionary and of the interface texts, written before Vite
 * runs, because crxjs builds the content script apart from Vite's plugins.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { bundledRows } from '../src/core/entry/first-rows';
import { mapTexts } from '../src/core/entry/map-texts';
import type { Entry } from '../src/core/entry/types';
import type { CorpusId, EntryUsage } from '../src/core/entry/usage';
import { compilePack } from '../src/core/match/compile';
import { placeRows } from '../src/core/page/place-rows';
import { PUBLISHERS } from '../src/core/sites/preset';
import { loadDictionary } from './dictionary/load';
import { readUsage, type Usage } from './dictionary/usage';
import { toTaiwan } from './traditional/convert';
import { traditionalTable } from './traditional/table';

const PLOTTED: readonly CorpusId[] = ['work-reports', 'evening-news'];

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A module that parses its data from a string: engines read JSON faster than an object literal of this size. */
const { entries, sources, faults } = loadDictionary('dictionaries');
if (faults.length > 0) {
  for (const f of faults) console.error(`dictionaries/${f.file}:${f.line}: ${f.what}`);
  process.exit(1);
}
const all = entries.map((e) => e.entry);
const places = placeRows(readFileSync('dictionaries/places.tsv', 'utf8'));
write('src/public/dictionary/judging.json', JSON.stringify({ ...compilePack(all), places }));
/** Entries a file: stores refuse packages with files of more than five megabytes. */
const PART = 1000;
const parts = Array.from({ length: Math.ceil(all.length / PART) }, (_, i) => all.slice(i * PART, (i + 1) * PART));
for (const [i, part] of parts.entries()) write(`src/public/dictionary/entries-${i}.json`, JSON.stringify(part));
write('src/public/dictionary/first-rows.json', JSON.stringify(bundledRows(all)));
const names = placeNames(all, places);
write(
  'src/public/dictionary/about.json',
  JSON.stringify({
    parts: parts.length,
    sources,
    usage: plots(readUsage('dictionaries/usage.json')),
    places: names,
  }),
);
write(
  'src/public/dictionary/traditional.json',
  JSON.stringify(traditionalTable([...shownTexts(all), ...Object.values(names)], toTaiwan)),
);

/** The Chinese texts of the explanations. */
function shownTexts(entries: readonly Entry[]): readonly string[] {
  const texts: string[] = [];
  const note = (zh: string) => {
    texts.push(zh);
    return zh;
  };
  for (const entry of entries) mapTexts(entry, note);
  return texts;
}

/** Names by code of the places to which senses are limited, and of the provinces. */
function placeNames(entries: readonly Entry[], rows: string): Record<string, string> {
  const codes = new Set(entries.flatMap(({ senses }) => senses.flatMap(({ regions }) => regions ?? [])));
  return Object.fromEntries(
    rows
      .split('\n')
      .map((row) => row.split('\t').slice(0, 2))
      .filter(([code = '']) => codes.has(code) || code.endsWith('0000')),
  );
}

/** Publishers are named in Chinese once; Taiwan reads their names in its own characters. */
write(
  'src/generated/publisher-names.ts',
  `// Made by npm run compile; not edited by hand.\nexport const TRADITIONAL_NAMES: Readonly<Record<string, string>> = ${JSON.stringify(
    Object.fromEntries(PUBLISHERS.map(({ id, zh }) => [id, toTaiwan(zh)])),
    null,
    2,
  )};\n`,
);

type Messages = Record<string, Record<string, string>>;
const LOCALES = ['en', 'zh_CN', 'zh_TW'] as const;
const files = readdirSync('src/locales')
  .filter((f) => f.endsWith('.yaml'))
  .sort();
const messages: Messages = Object.assign(
  {},
  ...files.map((f) => parse(readFileSync(join('src/locales', f), 'utf8')) as Messages),
);
for (const locale of LOCALES) {
  const out = Object.fromEntries(
    Object.entries(messages).map(([key, texts]) => {
      const text = texts[locale];
      if (text === undefined) throw new Error(`src/locales: ${key} has no ${locale}`);
      return [key, chromeMessage(text)];
    }),
  );
  write(`src/public/_locales/${locale}/messages.json`, JSON.stringify(out, null, 1));
}
write(
  'src/generated/message-keys.ts',
  `// Made by npm run compile; not edited by hand.\nexport type MessageKey =\n${Object.keys(messages)
    .sort()
    .map((k) => `  | '${k}'`)
    .join('\n')};\n`,
);
console.log(`compiled ${all.length} entries, ${Object.keys(messages).length} interface texts`);

/** What the card draws of the counts: the corpora that cover years or months, by entry. */
function plots(usage: Usage | undefined): Record<string, EntryUsage> {
  if (!usage) return {};
  return Object.fromEntries(
    Object.entries(usage.entries).map(([id, byCorpus]) => [
      id,
      PLOTTED.flatMap((corpus) => {
        const covered = usage.corpora[corpus];
        const counts = Object.entries(byCorpus[corpus] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
        return covered && counts.length > 0 ? [{ corpus, from: covered.from, to: covered.to, counts }] : [];
      }),
    ]),
  );
}

/** $1 stays a substitution of chrome.i18n; any other dollar sign must be doubled for it. */
function chromeMessage(text: string): { message: string } {
  return { message: text.replace(/\$(?![1-9])/g, '$$$$') };
}
