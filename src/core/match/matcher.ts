/** Packs made ready for finding, as one. */
import { type Forms, formsBy, type OpenPack, openPack } from './open-pack';
import type { Pack } from './pack';
import { type Hits, scan } from './scan';
import { joinSieves, type Sieve, type Sifted } from './sieve';
import type { Names } from './slots';

export interface Matcher {
  readonly packs: readonly OpenPack[];
  /** Where the needles of each pack begin in the numbers of all, and the end of all. */
  readonly firsts: readonly number[];
  /** Of all packs. */
  readonly forms: Forms;
  /** Made when first needed. */
  readonly sieve: () => Sieve;
  readonly names: Names;
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
  const firsts = firstsOf(packs);
  const [only, second] = packs;
  return {
    packs,
    firsts,
    forms: only && !second ? only.forms : formsOf(packs, firsts),
    sieve: () => {
      sieve ??= joinSieves(packs.map(({ tables }) => tables.sieve));
      return sieve;
    },
    names,
  };
}

function firstsOf(packs: readonly OpenPack[]): number[] {
  const firsts = [0];
  for (const { tables } of packs) firsts.push((firsts.at(-1) ?? 0) + tables.count);
  return firsts;
}

const formsOf = (packs: readonly OpenPack[], firsts: readonly number[]): Forms =>
  formsBy(firsts.at(-1) ?? 0, (needle) => {
    let i = 0;
    while (i + 1 < packs.length && (firsts[i + 1] ?? 0) <= needle) i++;
    return packs[i]?.forms.at(needle - (firsts[i] ?? 0)) ?? null;
  });

/** The hits of all packs, by start, the longest first, of equal ones those of the earlier pack. */
export function hitsIn({ packs, firsts }: Matcher, sifted: Sifted): Hits {
  const [only, second] = packs;
  if (!only) return { flat: new Int32Array(0), used: 0 };
  if (!second) return scan(only.tables, sifted);
  return packs
    .map(({ tables }, i): Hits => {
      const { flat, used } = scan(tables, sifted);
      const own = flat.slice(0, used);
      for (let at = 2; at < used; at += 3) own[at] = (own[at] ?? 0) + (firsts[i] ?? 0);
      return { flat: own, used };
    })
    .reduce(merged);
}

function merged(a: Hits, b: Hits): Hits {
  if (a.used === 0 || b.used === 0) return a.used === 0 ? b : a;
  const flat = new Int32Array(a.used + b.used);
  let [ofA, ofB] = [0, 0];
  for (let at = 0; at < flat.length; at += 3) {
    if (ofB === b.used || (ofA < a.used && order(a, ofA, b, ofB) <= 0)) {
      flat.set(a.flat.subarray(ofA, ofA + 3), at);
      ofA += 3;
    } else {
      flat.set(b.flat.subarray(ofB, ofB + 3), at);
      ofB += 3;
    }
  }
  return { flat, used: flat.length };
}

const order = (a: Hits, i: number, b: Hits, j: number): number =>
  (a.flat[i] ?? 0) - (b.flat[j] ?? 0) || (b.flat[j + 1] ?? 0) - (a.flat[i + 1] ?? 0);
