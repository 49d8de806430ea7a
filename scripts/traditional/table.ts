/** Makes the small table that writes given texts in traditional characters exactly as a large converter would. */
import { type TraditionalTable, traditionalWriter } from '../../src/core/text/to-traditional';

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Characters of the longest phrase that is tried before the whole text is taken. */
const LONGEST = 8;

/** @param convert usually keeps the number of characters; texts in which it does not are phrases as a whole */
export function traditionalTable(texts: readonly string[], convert: (text: string) => string): TraditionalTable {
  const pairs = [...new Set(texts)].map((from) => ({ from, to: convert(from) }));
  const even = pairs.filter(({ from, to }) => from.length === to.length);
  const usual = [...usualCounterparts(even)].filter(([simple, traditional]) => simple !== traditional);
  const phrases = new Map(pairs.filter(({ from, to }) => from.length !== to.length).map(({ from, to }) => [from, to]));
  const table = (): TraditionalTable => ({
    simplified: usual.map(([simple]) => simple).join(''),
    traditional: usual.map(([, traditional]) => traditional).join(''),
    phrases: [...phrases],
  });
  // A phrase may get in the way of another one, which then has to be longer.
  for (let least = 2; ; least++) {
    const write = traditionalWriter(table());
    const wrong = even.filter(({ from, to }) => write(from) !== to);
    if (wrong.length === 0) return table();
    for (const pair of wrong) {
      const written = write(pair.from);
      for (let at = 0; at < pair.from.length; at++) {
        if (written[at] !== pair.to[at]) phrases.set(...phraseAround(pair, at, least, even));
      }
    }
  }
}

function usualCounterparts(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { from, to } of pairs) {
    for (let i = 0; i < from.length; i++) {
      const [char, written] = [from.charAt(i), to.charAt(i)];
      const known = counts.get(char) ?? new Map<string, number>();
      counts.set(char, known.set(written, (known.get(written) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([char, known]) => [char, [...known].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? char]),
  );
}

/** The shortest phrase around a character that is written alike wherever it stands. */
function phraseAround({ from, to }: Pair, at: number, least: number, pairs: readonly Pair[]): [string, string] {
  for (let length = least; length <= LONGEST; length++) {
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= from.length; start++) {
      const simple = from.slice(start, start + length);
      const traditional = to.slice(start, start + length);
      if (pairs.every((pair) => isWrittenSo(simple, traditional, pair))) return [simple, traditional];
    }
  }
  return [from, to];
}

function isWrittenSo(simple: string, traditional: string, { from, to }: Pair): boolean {
  for (let i = from.indexOf(simple); i >= 0; i = from.indexOf(simple, i + 1)) {
    if (to.slice(i, i + simple.length) !== traditional) return false;
  }
  return true;
}
