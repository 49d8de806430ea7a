/** `npm run --silent annotate -- [--date YYYY-MM-DD] [--place NAME] FILE…`: the marks of text files, a line each. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compilePack } from '../src/core/match/compile';
import { buildMatcher } from '../src/core/match/find';
import { markBlock } from '../src/core/match/mark';
import { pageFacts } from '../src/core/page/facts';
import { placeBook } from '../src/core/page/places';
import { textBlocks } from '../src/core/text/blocks';
import { foldText } from '../src/core/text/fold';
import { loadDictionary } from './dictionary/load';

const { values, positionals } = parseArgs({
  options: { date: { type: 'string' }, place: { type: 'string' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('annotate: name at least one text file');
  process.exit(2);
}
const { entries, faults } = loadDictionary('dictionaries');
if (faults.length > 0)
  console.error(`annotate: ${faults.length} faults in the dictionary, run npm run check:dictionary`);
const places = placeBook(readFileSync('dictionaries/places.tsv', 'utf8'));
const pack = compilePack(entries.map((e) => e.entry));
const matcher = buildMatcher([{ pack }], places.isPlace);

for (const file of positionals) {
  const text = readFileSync(file, 'utf8');
  const page = pageFacts({ text: foldText(text), date: values.date, place: values.place }, places);
  for (const block of textBlocks(text)) {
    for (const span of markBlock(block.text, matcher, page)) {
      const [start, end] = [block.start + span.start, block.start + span.end];
      const surface = text.slice(start, end).replace(/\r?\n|\r/g, '⏎');
      console.log([file, start, end, surface, span.kind, span.id, span.choices[0]?.sense ?? 0].join('\t'));
    }
  }
}
