/** Finding in a string: forms, the worst text, and the peers. */
import { spawnSync } from 'node:child_process';
import type { Measured, Where } from '../bars';
import { buildNodeScript } from '../build';
import { type Race, ratio, told } from '../measure/rounds';
import { type Part, SITE } from '../stage';

export const findPart: Part = {
  name: 'find',
  node: async ({ plan }) => {
    const script = await buildNodeScript();
    const run = spawnSync(process.execPath, [script, SITE, JSON.stringify(plan)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 2 ** 26,
    });
    const race = JSON.parse(run.stdout) as Race;
    return [...common(race, 'node'), { bar: 'RegExp', where: 'node', value: ratio(race, 'RegExp', 'ours on little') }];
  },
  page: ({ name, onPage }, { plan }) =>
    onPage('large.html', async ({ ask }) => {
      const race = await ask('find', { plan });
      return [...common(race, name), { bar: 'RegExp', where: name, value: ratio(race, 'RegExp', 'ours') }];
    }),
};

function common(race: Race, where: Where): Measured[] {
  const of = (bar: string, a: string, b: string, ...rest: string[]): Measured => ({
    bar,
    where,
    value: ratio(race, a, b),
    ...(rest.length > 0 && { note: told(race, rest) }),
  });
  return [
    of('find', 'some', 'floor', 'floor', 'some', 'many'),
    of('forms', 'many', 'some'),
    of('worst', 'worst', 'worst floor', 'worst floor', 'worst'),
    of('linear', 'worst', 'worst tenth'),
    of('greedy', 'greedy', 'ours', 'ours', 'greedy'),
    of('aho-corasick fast', 'fast', 'ours'),
  ];
}
