/** Packs made ready for finding, as one. */
import { type Anchored, type FoundForm, type OpenPack, openPack } from './open-pack';
import type { Pack } from './pack';
import { type Hits, scan } from './scan';
import { joinSieves, type Sieve, type Sifted } from './sieve';
import type { Names } from './slots';

export interface Matcher {
  readonly packs: readonly OpenPack[];
  /** Made when first needed. */
  readonly sieve: () => Sieve;
  readonly names: Names;
  /** The plain form that a needle of any pack is; `null` where it is none. Needles are numbered through all packs. */
  readonly formAt: (needle: number) => FoundForm | null;
  /** The templates that a needle is an anchor of. */
  readonly anchoredAt: (needle: number) => readonly Anchored[];
}

interface PackOf {
  readonly pack: Pack;
  readonly without?: ReadonlySet<string>;
}

/** Where two entries share a form the earlier pack and entry comes first. `without`: ids that are left out. */
export const buildMatcher = (packs: readonly PackOf[], names: Names): Matcher =>
  matcherOf(
    packs.flatMap(({ pack, without }) => (pack.forms > 0 ? [openPack(pack, without)] : [])),
    names,
  );

/** The packs of both, those of the first before those of the second. */
export const joinMatchers = (first: Matcher, second: Matcher): Matcher =>
  matcherOf([...first.packs, ...second.packs], first.names);

function matcherOf(packs: readonly OpenPack[], names: Names): Matcher {
  let sieve: Sieve | undefined;
  const [only, second] = packs;
  return {
    packs,
    sieve: () => {
      sieve ??= joinSieves(packs.map(({ tables }) => tables.sieve));
      return sieve;
    },
    names,
    ...(only && !second ? { formAt: only.formAt, anchoredAt: only.anchoredAt } : throughAll(packs)),
  };
}

/** Where the needles of each pack begin in the numbers of all. */
function firstsOf(packs: readonly OpenPack[]): number[] {
  let first = 0;
  return packs.map(({ tables }) => {
    first += tables.count;
    return first - tables.count;
  });
}

function throughAll(packs: readonly OpenPack[]): Pick<Matcher, 'formAt' | 'anchoredAt'> {
  const firsts = firstsOf(packs);
  const ask = <T>(needle: number, question: (pack: OpenPack, needle: number) => T, none: T): T => {
    const at = firsts.findLastIndex((first) => first <= needle);
    const pack = packs[at];
    return pack ? question(pack, needle - (firsts[at] ?? 0)) : none;
  };
  return {
    formAt: (needle) => ask<FoundForm | null>(needle, (pack, own) => pack.formAt(own), null),
    anchoredAt: (needle) => ask<readonly Anchored[]>(needle, (pack, own) => pack.anchoredAt(own), []),
  };
}

/** The hits of all packs, by start, the longest first, of equal ones those of the earlier pack. */
export function hitsIn({ packs }: Matcher, sifted: Sifted): Hits {
  const [only, second] = packs;
  if (!only) return { triples: new Int32Array(0), used: 0 };
  if (!second) return scan(only.tables, sifted);
  const firsts = firstsOf(packs);
  return packs
    .map(({ tables }, i): Hits => {
      const { triples, used } = scan(tables, sifted);
      const own = triples.slice(0, used);
      for (let at = 2; at < used; at += 3) own[at] = (own[at] ?? 0) + (firsts[i] ?? 0);
      return { triples: own, used };
    })
    .reduce(merged);
}

function merged(a: Hits, b: Hits): Hits {
  if (a.used === 0 || b.used === 0) return a.used === 0 ? b : a;
  const triples = new Int32Array(a.used + b.used);
  let [ofA, ofB] = [0, 0];
  for (let at = 0; at < triples.length; at += 3) {
    if (ofB === b.used || (ofA < a.used && order(a, ofA, b, ofB) <= 0)) {
      triples.set(a.triples.subarray(ofA, ofA + 3), at);
      ofA += 3;
    } else {
      triples.set(b.triples.subarray(ofB, ofB + 3), at);
      ofB += 3;
    }
  }
  return { triples, used: triples.length };
}

const order = (a: Hits, i: number, b: Hits, j: number): number =>
  (a.triples[i] ?? 0) - (b.triples[j] ?? 0) || (b.triples[j + 1] ?? 0) - (a.triples[i + 1] ?? 0);
