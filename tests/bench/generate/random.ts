/** A seeded source of chance: the same page on every machine and in every run. */
export interface Random {
  /** From 0 up to, without, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True in `share` of the cases. */
  readonly chance: (share: number) => boolean;
}

/** Mulberry32: 32 bits of state are plenty for a page. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
  };
}

/** The items in an order of chance. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Draws items by weight. */
export function drawing<T>(weighted: readonly (readonly [item: T, weight: number])[], random: Random): () => T {
  const sums: number[] = [];
  let total = 0;
  for (const [, weight] of weighted) {
    total += weight;
    sums.push(total);
  }
  const last = weighted.at(-1);
  if (!last) throw new Error('There is nothing to draw from.');
  return () => {
    const at = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return (weighted[low] ?? last)[0];
  };
}
