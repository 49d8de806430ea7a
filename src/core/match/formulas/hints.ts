/**
 * One cheap pass that tells which patterns may match at all. Each of them would look at every character of every text
 * for something that one text in fifty holds.
 */
import { OBJECT, VERB } from './clipped';
import { COUNT } from './numbers';

const KINDS = new Uint8Array(0x10000);
const [IS_VERB, IS_OBJECT, IS_COUNT] = [1, 2, 4];
for (const [chars, kind] of [
  [VERB, IS_VERB],
  [OBJECT, IS_OBJECT],
  [COUNT, IS_COUNT],
] as const) {
  for (const c of chars) KINDS[c.charCodeAt(0)] = (KINDS[c.charCodeAt(0)] ?? 0) | kind;
}

export interface Hints {
  /** A verb, an object, a verb, an object. */
  readonly clipped: boolean;
  /** A number, and another two characters on: 一村一档. */
  readonly counted: boolean;
}

export function hintsOf(raw: string): Hints {
  let clipped = false;
  let counted = false;
  // The kinds of the characters one, two and three before.
  let [one, two, three] = [0, 0, 0];
  for (let i = 0; i < raw.length; i++) {
    const kind = KINDS[raw.charCodeAt(i)] ?? 0;
    if (kind & IS_OBJECT && one & IS_VERB && two & IS_OBJECT && three & IS_VERB) clipped = true;
    if (kind & two & IS_COUNT) counted = true;
    three = two;
    two = one;
    one = kind;
  }
  return { clipped, counted };
}
