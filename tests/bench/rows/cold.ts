/** The first marks in a fresh page, ours and those of mark.js. */
import type { Measured } from '../bars';
import type { BenchBrowser } from '../drive';
import type { Framed } from '../measure/frames';
import { median } from '../measure/stats';
import type { Part } from '../stage';

export const coldPart: Part = {
  name: 'cold',
  page: async (browser, { quick }) => [
    await race(browser, 'cold-100k', 'middle.html', quick ? 3 : 7),
    await race(browser, 'cold-1m', 'large.html', quick ? 1 : 3),
  ],
};

/** Both in turn, each time in a page of its own; ours has the sheet of its marks from the beginning. */
async function race(browser: BenchBrowser, bar: string, path: string, rounds: number): Promise<Measured> {
  const ours: Framed[] = [];
  const theirs: Framed[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await browser.onPage(`${path}?early`, ({ ask }) => ask('coldOurs', {})));
    theirs.push(await browser.onPage(path, ({ ask }) => ask('coldMarkJs', {})));
  }
  const ratios = theirs.map((their, round) => whole(their) / whole(ours[round]));
  const note = `${rounds} rounds; ours ${told(ours)}, mark.js ${told(theirs)}`;
  return { bar, where: browser.name, value: median(ratios), note };
}

const whole = (framed: Framed | undefined): number => (framed ? framed.script + framed.frame : Number.NaN);

const told = (all: readonly Framed[]): string =>
  `${median(all.map(({ script }) => script)).toFixed(1)} + ${median(all.map(({ frame }) => frame)).toFixed(1)} ms`;
