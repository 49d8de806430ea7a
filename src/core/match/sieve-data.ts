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
  const weights = frequencies(needles);
  const short = needles.filter(({ length }) => length === 2);
  const long = needles.filter(({ length }) => length > 2);
  for (const [members, first, count] of [
    [long, 0, GROUPS - SHORT_GROUPS],
    [short, GROUPS - SHORT_GROUPS, SHORT_GROUPS],
  ] as const) {
    dealt(members, count, weights).forEach((group, number) => {
      group.places.forEach(({ chars }, place) => {
        for (const char of chars) put(char, place, first + number);
      });
    });
  }
  const chars = [...masks.keys()].sort();
  const values = Int32Array.from(chars, (char) => masks.get(char) ?? 0);
  return { chars: chars.join(''), masks: toBase64(new Uint8Array(values.buffer)) };
}

/** How often each character stands in the needles: what is frequent in a dictionary is frequent in what it is for. */
function frequencies(needles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const needle of needles) for (const char of needle.split('')) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** The characters that stand at one place of a group's needles, and how frequent they are together. */
interface Place {
  readonly chars: Set<string>;
  weight: number;
}
interface Group {
  readonly places: readonly Place[];
}

/**
 * Deals needles out to groups. A group lets through what has one of its characters at each place, so its share of a text
 * is about the product of the weights of its places: needles with the same first character go together, the weightiest
 * first, to the group whose product they enlarge least.
 */
function dealt(needles: readonly string[], count: number, weights: ReadonlyMap<string, number>): Group[] {
  const weightOf = (char: string) => weights.get(char) ?? 0;
  const places = Math.min(3, Math.min(...needles.map(({ length }) => length)));
  const groups = Array.from(
    { length: count },
    (): Group => ({
      places: Array.from({ length: places }, () => ({ chars: new Set(), weight: 0 })),
    }),
  );
  const lots = [...byFirst(needles)]
    .map(([first, members]) => ({ weight: weightOf(first) * members.length, chars: columns(members, places) }))
    .sort((a, b) => b.weight - a.weight);
  for (const { chars } of lots) {
    const cheapest = groups.map((group) => grownBy(group, chars, weightOf)).reduce(least);
    cheapest.group.places.forEach((place, i) => {
      for (const char of chars[i] ?? []) place.chars.add(char);
      place.weight = cheapest.weights[i] ?? 0;
    });
  }
  return groups;
}

function byFirst(needles: readonly string[]): ReadonlyMap<string, string[]> {
  const lots = new Map<string, string[]>();
  for (const needle of needles) {
    const lot = lots.get(needle.charAt(0));
    if (lot) lot.push(needle);
    else lots.set(needle.charAt(0), [needle]);
  }
  return lots;
}

/** The different characters at each place. */
const columns = (needles: readonly string[], places: number): Set<string>[] =>
  Array.from({ length: places }, (_, place) => new Set(needles.map((needle) => needle.charAt(place))));

interface Growth {
  readonly group: Group;
  readonly weights: readonly number[];
  readonly by: number;
}

function grownBy(group: Group, chars: readonly Set<string>[], weightOf: (char: string) => number): Growth {
  const weights = group.places.map((place, i) => {
    let weight = place.weight;
    for (const char of chars[i] ?? []) if (!place.chars.has(char)) weight += weightOf(char);
    return weight;
  });
  return { group, weights, by: product(weights) - product(group.places.map(({ weight }) => weight)) };
}

const product = (factors: readonly number[]): number => factors.reduce((all, factor) => all * factor, 1);

const least = (a: Growth, b: Growth): Growth => (b.by < a.by ? b : a);
