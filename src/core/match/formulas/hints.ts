/**
 * One cheap pass that tells which patterns may match at all. Each of them would look at every character of every text
 * for something that one text in fifty holds.
 */
import { OBJECT, VERB } from './clipped';
import { COUNT, PLUS } from './numbers';
import { OPENING } from './quoted';
import { areAlikeAround, PAUSES } from './series';
import { NUMBER } from './shape';

const KINDS = new Uint8Array(0x10000);
const [IS_VERB, IS_OBJECT, IS_COUNT, IS_NUMBER, IS_PLUS, IS_OPENING, IS_PAUSE] = [1, 2, 4, 8, 16, 32, 64];
for (const [chars, kind] of [
  [VERB, IS_VERB],
  [OBJECT, IS_OBJECT],
  [COUNT, IS_COUNT],
  [NUMBER, IS_NUMBER],
  [PLUS, IS_PLUS],
  [OPENING, IS_OPENING],
  [PAUSES, IS_PAUSE],
] as const) {
  for (const c of chars) KINDS[c.charCodeAt(0)] = (KINDS[c.charCodeAt(0)] ?? 0) | kind;
}

export interface Hints {
  /** A verb, an object, a verb, an object. */
  readonly clipped: boolean;
  /** A number, and another two characters on: 一村一档. */
  readonly counted: boolean;
  /** A number, and another so near that they may count the groups of a layout. */
  readonly grouped: boolean;
  readonly added: boolean;
  readonly quoted: boolean;
  /** A pause between members that are alike, as the first two of every slogan are. */
  readonly alike: boolean;
}

/** UTF-16 units from one number of a layout to the next: up to three Han characters stand between. */
const NEXT = 7;

/** The kinds of four characters in one number, the last in the lowest byte. */
const CLIPPED = IS_OBJECT | (IS_VERB << 8) | (IS_OBJECT << 16) | (IS_VERB << 24);

export function hintsOf(raw: string): Hints {
  let clipped = false;
  let grouped = false;
  let alike = false;
  let all = 0;
  /** Kinds that stand two characters from another of the same kind. */
  let apart = 0;
  let last = 0;
  let number = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < raw.length; i++) {
    last = (last << 8) | (KINDS[raw.charCodeAt(i)] ?? 0);
    all |= last;
    apart |= last & (last >> 16);
    if ((last & CLIPPED) === CLIPPED) clipped = true;
    if (last & IS_NUMBER) {
      if (i - number > 1 && i - number <= NEXT) grouped = true;
      number = i;
    } else if (last & IS_PAUSE && !alike) alike = areAlikeAround(raw, i);
  }
  return {
    clipped,
    counted: (apart & IS_COUNT) !== 0,
    grouped: grouped || (apart & IS_NUMBER) !== 0,
    added: (all & IS_PLUS) !== 0,
    quoted: (all & IS_OPENING) !== 0,
    alike,
  };
}
