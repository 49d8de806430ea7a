/** Administrative places by name: for slots, for the place of a page, for regions of rules. */
import type { Names, Side } from '../match/slots';
import { foldText } from '../text/fold';

export interface PlaceBook {
  readonly names: Names;
  /** Codes of a place name in full or short form; a six-digit code stands for itself. */
  readonly codesOf: (name: string) => readonly string[];
  /** Codes of the places that a folded text names most; empty if it names none clearly. */
  readonly mostNamed: (text: string) => readonly string[];
}

/** UTF-16 units of the longest name. */
const LONGEST = 15;

interface KnownNames {
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** How long names are that begin, and that end, with a pair of units: see `pairOf`. */
  readonly beginning: Uint16Array;
  readonly ending: Uint16Array;
}

/** Pairs of UTF-16 units by a hash: nearly everything is no name, and this tells without making a string. */
const PAIRS = 1 << 16;
const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3d) ^ Math.imul(second, 0x1f35)) & (PAIRS - 1);

/** Names are read when first asked for. @param rows as `placeRows` writes them */
export function placeBook(rows: string): PlaceBook {
  let known: KnownNames | undefined;
  const names = () => {
    known ??= readNames(rows);
    return known;
  };
  return {
    names: {
      edgesAt: (text, at, side) => edgesAt(text, at, side, names()),
      mayHold: (first, second, side) => lengthsAt(first, second, side, names()) !== 0,
    },
    codesOf: (name) => (/^\d{6}$/.test(name) ? [name] : (names().codes.get(foldText(name)) ?? [])),
    mostNamed: (text) => mostNamed(text, names()),
  };
}

function readNames(rows: string): KnownNames {
  const codes = new Map<string, string[]>();
  for (const line of rows.split('\n')) {
    const [code = '', ...names] = line.split('\t');
    for (const name of names) {
      const known = codes.get(name);
      if (known) known.push(code);
      else codes.set(name, [code]);
    }
  }
  const beginning = new Uint16Array(PAIRS);
  const ending = new Uint16Array(PAIRS);
  for (const name of codes.keys()) {
    const bit = 1 << name.length;
    const first = pairOf(name.charCodeAt(0), name.charCodeAt(1));
    const last = pairOf(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1));
    beginning[first] = (beginning[first] ?? 0) | bit;
    ending[last] = (ending[last] ?? 0) | bit;
  }
  return { codes, beginning, ending };
}

/** A bit for each length of the names that begin (to the right) or end (to the left) with two units; 0 if there are none. */
const lengthsAt = (first: number, second: number, side: Side, { beginning, ending }: KnownNames): number =>
  (side === 'right' ? beginning : ending)[pairOf(first, second)] ?? 0;

const NONE: readonly number[] = [];

function edgesAt(text: string, at: number, side: Side, names: KnownNames): readonly number[] {
  const right = side === 'right';
  const from = right ? at : at - 2;
  const lengths = lengthsAt(text.charCodeAt(from), text.charCodeAt(from + 1), side, names);
  if (lengths === 0) return NONE;
  const found: number[] = [];
  for (let length = LONGEST; length >= 2; length--) {
    if ((lengths & (1 << length)) === 0) continue;
    const edge = right ? at + length : at - length;
    if (edge < 0 || edge > text.length) continue;
    if (names.codes.has(right ? text.slice(at, edge) : text.slice(edge, at))) found.push(edge);
  }
  return found;
}

/** Fewer mentions than this do not say that a page is about a place. */
const MENTIONS = 3;

/** Counts names, longest first at each place; a province counts with its cities. */
function mostNamed(text: string, names: KnownNames): string[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const [end] = edgesAt(text, i, 'right', names);
    if (end === undefined) continue;
    const hit = names.codes.get(text.slice(i, end)) ?? [];
    if (hit.length === 1 && hit[0]) counts.set(hit[0], (counts.get(hit[0]) ?? 0) + 1);
    i = end - 1;
  }
  const ranked = [...counts].filter(([, n]) => n >= MENTIONS).sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  return ranked.filter(([, n]) => n * 3 >= most).map(([code]) => code);
}

/** Whether a page about `code` lies in `region`: 331004 lies in 331000 and in 330000. */
export function isWithin(code: string, region: string): boolean {
  const stem = region.endsWith('0000') ? region.slice(0, 2) : region.endsWith('00') ? region.slice(0, 4) : region;
  return code.startsWith(stem);
}
