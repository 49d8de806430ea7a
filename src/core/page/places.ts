/** Administrative places by name: for slots, for the place of a page, for regions of rules. */
import type { NamesAt } from '../match/slots';
import { foldText } from '../text/fold';

export interface PlaceBook {
  /** UTF-16 offsets. */
  readonly namesAt: NamesAt;
  /** Codes of a place name in full or short form; a six-digit code stands for itself. */
  readonly codesOf: (name: string) => readonly string[];
  /** Codes of the places that a folded text names most; empty if it names none clearly. */
  readonly mostNamed: (text: string) => readonly string[];
}

/** UTF-16 units of the longest name. */
const LONGEST = 11;

interface Names {
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** By UTF-16 unit, where in a name it stands: nearly everything is no name, and this tells without making a string. */
  readonly places: Uint8Array;
}

const FIRST = 1;
const SECOND = 2;
const LAST_BUT_ONE = 4;
const LAST = 8;

/** Names are read when first asked for. @param rows as `placeRows` writes them */
export function placeBook(rows: string): PlaceBook {
  let known: Names | undefined;
  const names = () => {
    known ??= readNames(rows);
    return known;
  };
  return {
    namesAt: (text, at, side) => namesAt(text, at, side, names()),
    codesOf: (name) => (/^\d{6}$/.test(name) ? [name] : (names().codes.get(foldText(name)) ?? [])),
    mostNamed: (text) => mostNamed(text, names()),
  };
}

function readNames(rows: string): Names {
  const codes = new Map<string, string[]>();
  for (const line of rows.split('\n')) {
    const [code = '', ...names] = line.split('\t');
    for (const name of names) {
      const known = codes.get(name);
      if (known) known.push(code);
      else codes.set(name, [code]);
    }
  }
  const places = new Uint8Array(0x10000);
  const note = (unit: number, place: number) => {
    places[unit] = (places[unit] ?? 0) | place;
  };
  for (const name of codes.keys()) {
    note(name.charCodeAt(0), FIRST);
    note(name.charCodeAt(1), SECOND);
    note(name.charCodeAt(name.length - 2), LAST_BUT_ONE);
    note(name.charCodeAt(name.length - 1), LAST);
  }
  return { codes, places };
}

const NONE: readonly number[] = [];

function namesAt(text: string, at: number, side: 'left' | 'right', { codes, places }: Names): readonly number[] {
  const right = side === 'right';
  const from = right ? at : at - 2;
  const [first, second] = right ? [FIRST, SECOND] : [LAST_BUT_ONE, LAST];
  const standsAt = (i: number, place: number) => ((places[text.charCodeAt(i)] ?? 0) & place) !== 0;
  if (!standsAt(from, first) || !standsAt(from + 1, second)) return NONE;
  const found: number[] = [];
  for (let length = LONGEST; length >= 2; length--) {
    const edge = right ? at + length : at - length;
    if (edge < 0 || edge > text.length) continue;
    if (codes.has(right ? text.slice(at, edge) : text.slice(edge, at))) found.push(edge);
  }
  return found;
}

/** Fewer mentions than this do not say that a page is about a place. */
const MENTIONS = 3;

/** Counts names, longest first at each place; a province counts with its cities. */
function mostNamed(text: string, names: Names): string[] {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const [end] = namesAt(text, i, 'right', names);
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
