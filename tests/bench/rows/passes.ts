/** Reading a whole page into spans. */
import { ratio, told } from '../measure/rounds';
import type { Part } from '../stage';

export const passesPart: Part = {
  name: 'passes',
  page: async ({ name: where, onPage }, { plan }) => {
    const race = await onPage('large.html', ({ ask }) => ask('passes', { plan }));
    const { race: without, removed } = await onPage('without-hit.html', ({ ask }) => ask('withoutHit', { plan }));
    return [
      { bar: 'raw', where, value: ratio(race, 'raw', 'floor'), note: told(race, ['floor', 'raw']) },
      { bar: 'whole', where, value: ratio(race, 'whole', 'floor'), note: told(race, ['floor', 'whole']) },
      { bar: 'longer', where, value: ratio(race, 'raw', 'raw tenth') },
      {
        bar: 'no-hit',
        where,
        value: ratio(without, 'bundled', 'floor'),
        note: `${told(without, ['floor', 'bundled'])}; ${removed} paragraphs taken out`,
      },
      { bar: 'no-hit, 5,000 forms without templates', where, value: ratio(without, 'some', 'floor') },
    ];
  },
};
