/** `npm run --silent annotate -- [--date YYYY-MM-DD] [--place NAME] FILE…`: the marks of text files, a line each. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { textBlocks } from '../src/core/text/blocks';
import { makeEngine } from './dictionary/engine';
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
const engine = makeEngine(entries.map((e) => e.entry));

for (const file of positionals) {
  const text = readFileSync(file, 'utf8');
  const page = engine.factsOf(text, { date: values.date, place: values.place });
  for (const block of textBlocks(text)) {
    for (const span of engine.mark(block.text, page)) {
      const [start, end] = [block.start + span.start, block.start + span.end];
      const surface = text.slice(start, end).replace(/\r?\n|\r/g, '⏎');
      console.log([file, start, end, surface, span.kind, span.id, span.choices[0]?.sense ?? 0].join('\t'));
    }
  }
}
