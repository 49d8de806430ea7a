/** The contestants that only find in a string, the same in Node and in pages. */
import type { Contestant } from '../measure/rounds';
import { type Matcher, scan } from '../ours';
import { sumOfText } from './floors';
import { ahoCorasickFast, ahoCorasickGreedy } from './peers';

/** Characters on which functions are warmed up. */
const WARM = 2000;

/** A contestant that reads a whole string, or, while it warms up, one short piece after another. */
export function reader(name: string, text: string, read: (text: string) => number): Contestant {
  let at = 0;
  return {
    name,
    run: () => read(text),
    warm: () => {
      at = at + WARM < text.length ? at + WARM : 0;
      return read(text.slice(at, at + WARM));
    },
  };
}

export interface Finding {
  readonly text: string;
  readonly some: Matcher;
  readonly many: Matcher;
}

/** Floor (b), and ours with 5,000 and with 50,000 forms. */
export const finders = ({ text, some, many }: Finding): readonly Contestant[] => [
  reader('floor', text, sumOfText),
  reader('some', text, (t) => scan(some, t)),
  reader('many', text, (t) => scan(many, t)),
];

const WORST = 200_000;

/** One character over and over against forms that it almost holds; a tenth of it too, to see whether it is linear. */
export function worstCase(nearMisses: Matcher): readonly Contestant[] {
  const text = Array<string>(WORST).fill('的').join('');
  return [
    reader('worst floor', text, sumOfText),
    reader('worst', text, (t) => scan(nearMisses, t)),
    reader('worst tenth', text.slice(0, WORST / 10), (t) => scan(nearMisses, t)),
  ];
}

/** Ours beside the best that npm has, over a part of the text that they can read in time. */
export const ahoCorasicks = (text: string, forms: readonly string[], some: Matcher): readonly Contestant[] => [
  reader('ours', text, (t) => scan(some, t)),
  reader('greedy', text, ahoCorasickGreedy(forms)),
  reader('fast', text, ahoCorasickFast(forms)),
];
