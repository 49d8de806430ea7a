/** `npm run check:dictionary`: the schema and the gates of docs/dictionary.md, every fault with its file and line. */
import { join } from 'node:path';
import { currentIsSeen, noLateStart, stateFollows } from './gates/dates';
import { examplesHold } from './gates/examples';
import type { Gate } from './gates/gate';
import { findableForms, noShadowedForms, uniqueIds } from './gates/identity';
import { linksPointBack } from './gates/links';
import { countedItems } from './gates/numbers';
import { readTwice } from './gates/reading';
import { seenWhereCited } from './gates/seen';
import { knownSources, newsProvesUseOnly, uniqueSources } from './gates/sources';
import { loadDictionary } from './load';
import { summary } from './summary';
import { readUsage } from './usage';

const GATES: readonly Gate[] = [
  uniqueIds,
  noShadowedForms,
  findableForms,
  countedItems,
  knownSources,
  uniqueSources,
  newsProvesUseOnly,
  linksPointBack,
  examplesHold,
  noLateStart,
  seenWhereCited,
  currentIsSeen,
  stateFollows,
  readTwice,
];

const root = process.argv[2] ?? 'dictionaries';
const dictionary = loadDictionary(root);
const usage = readUsage(join(root, 'usage.json'));
const faults = [...dictionary.faults, ...GATES.flatMap((gate) => gate({ dictionary, usage }))];
for (const f of faults) console.error(`${f.file}:${f.line}: ${f.what}`);
if (faults.length > 0) console.error(`${faults.length} faults`);
console.log(summary(dictionary.entries.map((l) => l.entry)));
process.exit(faults.length > 0 ? 1 : 0);
