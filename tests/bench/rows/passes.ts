/** Reading a whole page into spans. */
import type { Measured } from '../bars';
import { ratio, type Times } from '../measure/rounds';
import { median } from '../measure/stats';
import type { Part } from '../stage';

export const passesPart: Part = {
  name: 'passes',
  page: async ({ name, onPage }, { plan }): Promise<readonly Measured[]> => {
    const times = await onPage('large.html', ({ ask }) => ask('passes', { plan }));
    const without = await onPage('without-hit.html', ({ ask }) => ask('withoutHit', { plan }));
    return [
      { bar: 'raw', where: name, value: ratio(times, 'raw', 'floor'), note: told(times) },
      { bar: 'whole', where: name, value: ratio(times, 'whole', 'floor') },
      { bar: 'longer', where: name, value: ratio(times, 'raw', 'raw tenth') },
      { bar: 'no-hit', where: name, value: ratio(without, 'whole', 'floor'), note: told(without) },
    ];
  },
};

/** How many rounds there were, and the median milliseconds of each contestant. */
function told(times: Times): string {
  const each = Object.entries(times).map(([name, list]) => `${name} ${median(list).toFixed(1)} ms`);
  return `${Object.values(times)[0]?.length ?? 0} rounds; ${each.join(', ')}`;
}
