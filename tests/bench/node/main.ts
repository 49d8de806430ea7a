/** The contestants that only find, in Node: reads the site's files from a folder, prints the times as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finders, reader, worstCase } from '../contestants/finders';
import { ahoCorasickFast, ahoCorasickGreedy, regExp } from '../contestants/peers';
import { compete, type Plan } from '../measure/rounds';
import { openTables, scan } from '../ours';

const [folder = '.', plan = '{}'] = process.argv.slice(2);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const rounds = JSON.parse(plan) as Plan;

const text = read('text');
const forms = JSON.parse(read('some.forms')) as readonly string[];
const some = openTables(read('some.tables'));
const many = openTables(read('many.tables'));

/** Peers are up to ten thousand times slower: they read less. */
const part = text.slice(0, 100_000);
const little = text.slice(0, 10_000);

const times = {
  ...compete(finders({ text, some, many }), rounds),
  ...compete(worstCase(openTables(read('nearMisses.tables')), 200_000), rounds),
  ...compete(
    [
      reader('part', part, (t) => scan(some, t)),
      reader('greedy', part, ahoCorasickGreedy(forms)),
      reader('fast', part, ahoCorasickFast(forms)),
    ],
    rounds,
  ),
  ...compete([reader('little', little, (t) => scan(some, t)), reader('regexp', little, regExp(forms))], rounds),
};
process.stdout.write(JSON.stringify(times));
