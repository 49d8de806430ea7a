/**
 * The data of the sieve. Needles are dealt out to ten groups, and each character has for each of the first three places
 * one bit a group: whether a needle of the group has it there. Three characters in a row may begin a needle only where
 * one group has each of them at its place. (Groups of patterns in bit masks: Wang et al., Hyperscan, NSDI 2019, 4.2.)
 */
import { toBase64 } from '../text/base64';

export const GROUPS = 10;

/** The last groups are for needles of two characters, which anything may follow. */
const SHORT_GROUPS = 2;

/** The third place of those groups: what a character that stands in no needle has. */
export const ANYTHING = ((1 << SHORT_GROUPS) - 1) << (3 * GROUPS - SHORT_GROUPS);

export function sieveOf(needles: readonly string[]): { chars: string; masks: string } {
  const masks = new Map<string, number>();
  const put = (char: string, place: number, group: number) =>
    masks.set(char, (masks.get(char) ?? ANYTHING) | (1 << (place * GROUPS + group)));
  const short = needles.filter(({ length }) => length === 2);
  const long = needles.filter(({ length }) => length > 2);
  for (const [members, first, count] of [
    [long, 0, GROUPS - SHORT_GROUPS],
    [short, GROUPS - SHORT_GROUPS, SHORT_GROUPS],
  ] as const) {
    for (const [group, needle] of dealt(members, count))
      for (let place = 0; place < Math.min(3, needle.length); place++) put(needle.charAt(place), place, first + group);
  }
  const chars = [...masks.keys()].sort();
  const values = Int32Array.from(chars, (char) => masks.get(char) ?? 0);
  return { chars: chars.join(''), masks: toBase64(new Uint8Array(values.buffer)) };
}

/** Each needle with its group: those with the same first character go together, the largest lots first, to the emptiest group. */
function* dealt(needles: readonly string[], count: number): Generator<readonly [number, string]> {
  const lots = new Map<string, string[]>();
  for (const needle of needles) {
    const lot = lots.get(needle.charAt(0));
    if (lot) lot.push(needle);
    else lots.set(needle.charAt(0), [needle]);
  }
  const loads = new Array<number>(count).fill(0);
  for (const lot of [...lots.values()].sort((a, b) => b.length - a.length)) {
    const group = loads.indexOf(Math.min(...loads));
    loads[group] = (loads[group] ?? 0) + lot.length;
    for (const needle of lot) yield [group, needle];
  }
}
