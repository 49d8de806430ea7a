/**
 * `npm run test:long -- [FOLDER…]`: what takes too long for every change. The property tests with fifty times as many
 * cases, the store while its worker or browser is killed, 200 edits in two tabs, axe-core in every look,
 * every language in both browsers, and the page test over the fixtures and over each folder of saved pages that is named.
 */
import { spawnSync } from 'node:child_process';
import { FIXTURES } from '../browser/server';

const RUNS = '5000000';
const HOURS_4 = String(4 * 60 * 60 * 1000);

const folders = [FIXTURES, ...process.argv.slice(2)];
const steps: readonly (readonly string[])[] = [
  ['npm', 'run', '--silent', 'build'],
  ['npx', '--no', 'vitest', 'run', '--project', 'property', `--testTimeout=${HOURS_4}`],
  ['npm', 'run', '--silent', 'test:kills'],
  ['npm', 'run', '--silent', 'test:e2e', '--', 'two-tabs'],
  ['npm', 'run', '--silent', 'test:e2e', '--', 'axe', 'accessible', 'backup', 'languages'],
  ...folders.map((folder) => ['npm', 'run', '--silent', 'test:pages', '--', folder]),
];

const results = steps.map(([program = '', ...args]) => {
  console.log(`\n— ${[program, ...args].join(' ')}`);
  const env = { ...process.env, TIFA_RUNS: process.env['TIFA_RUNS'] ?? RUNS, TIFA_TAB_EDITS: '200', TIFA_LOOKS: 'all' };
  return spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
});
const passed = results.filter((ok) => ok).length;
console.log(`\n${passed} steps passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length ? 0 : 1;
