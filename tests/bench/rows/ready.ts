/** How soon a fresh content script can find. */
import { median } from '../measure/stats';
import type { Part } from '../stage';
import { READY_TIMES, type ReadyTimes } from '../tasks';

export const readyPart: Part = {
  name: 'ready',
  page: async ({ name, attributeOf }, { quick }) => {
    const times: ReadyTimes[] = [];
    for (let round = 0; round < (quick ? 5 : 11); round++) {
      times.push(JSON.parse(await attributeOf('ready.html', READY_TIMES)) as ReadyTimes);
    }
    const milliseconds = (key: keyof ReadyTimes) => median(times.map((time) => time[key])).toFixed(2);
    return [
      {
        bar: 'ready',
        where: name,
        value: median(times.map(({ ready, parsed }) => ready / parsed)),
        note: `${times.length} pages; ready ${milliseconds('ready')} ms, of it ${milliseconds('loaded')} ms modules; parsed ${milliseconds('parsed')} ms`,
      },
    ];
  },
};
