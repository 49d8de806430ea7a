import { loadDictionary } from './load';

const { entries, sources, faults } = loadDictionary(process.argv[2] ?? 'dictionaries');
for (const f of faults) console.error(`${f.file}:${f.line}: ${f.what}`);
console.log(`entries ${entries.length} sources ${sources.length} faults ${faults.length}`);
process.exit(faults.length > 0 ? 1 : 0);
