/** The contestants that only find, in Node: reads the site's files from a folder, prints the times as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ahoCorasicks, finders, reader, worstCase } from '../contestants/finders';
import { regExp } from '../contestants/peers';
import { compete, type Plan } from '../measure/rounds';
import { openTables, scan } from '../ours';

const [folder = '.', plan = '{}'] = process.argv.slice(2);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const rounds = JSON.parse(plan) as Plan;

const text = read('text');
const forms = JSON.parse(read('some.forms')) as readonly string[];
const some = openTables(read('some.tables'));
const many = openTables(read('many.tables'));

/** Peers read less; the alternation is ten thousand times slower in the engine of Node 20. */
const part = text.slice(0, 100_000);
const little = text.slice(0, 10_000);

const races = {
  ...compete(finders({ text, some, many }), rounds),
  ...compete(worstCase(openTables(read('nearMisses.tables'))), rounds),
  ...compete(ahoCorasicks(part, forms, some), rounds),
  ...compete([reader('ours on little', little, (t) => scan(some, t)), reader('RegExp', little, regExp(forms))], rounds),
};
process.stdout.write(JSON.stringify(races));
