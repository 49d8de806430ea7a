/** Finding in a string: forms, length, the worst text, and the peers. */
import { spawnSync } from 'node:child_process';
import type { Measured, Where } from '../bars';
import { buildNodeScript } from '../build';
import { ratio, type Times } from '../measure/rounds';
import { median } from '../measure/stats';
import { type Part, SITE } from '../stage';

export const findPart: Part = {
  name: 'find',
  node: async ({ plan }) => {
    const script = await buildNodeScript();
    const run = spawnSync(process.execPath, [script, SITE, JSON.stringify(plan)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const times = JSON.parse(run.stdout) as Times;
    return [
      ...common(times, 'node'),
      { bar: 'greedy', where: 'node', value: ratio(times, 'greedy', 'part') },
      { bar: 'aho-corasick fast', where: 'node', value: ratio(times, 'fast', 'part') },
      { bar: 'RegExp', where: 'node', value: ratio(times, 'regexp', 'little') },
    ];
  },
  page: ({ name, onPage }, { plan }) =>
    onPage('large.html', async ({ ask }) => {
      const times = await ask('find', { plan });
      return [
        ...common(times, name),
        { bar: 'greedy', where: name, value: ratio(times, 'greedy', 'ours') },
        { bar: 'aho-corasick fast', where: name, value: ratio(times, 'fast', 'ours') },
        { bar: 'RegExp', where: name, value: ratio(times, 'regexp', 'ours') },
      ];
    }),
};

function common(times: Times, where: Where): Measured[] {
  const told = (bar: string, a: string, b: string) => ({ bar, where, value: ratio(times, a, b) });
  const rounds = times['some']?.length ?? 0;
  const note = `${rounds} rounds; ms: ${['floor', 'some', 'many'].map((n) => `${n} ${median(times[n] ?? []).toFixed(2)}`).join(', ')}`;
  return [
    { ...told('find', 'some', 'floor'), note },
    told('forms', 'many', 'some'),
    told('worst', 'worst', 'worst floor'),
    told('linear', 'worst', 'worst tenth'),
  ];
}
