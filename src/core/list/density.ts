/** How much of a page is official language: the share of its readable Chinese characters that stand within marks. */

/** Chinese characters of a text. */
export function chineseIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf)) count++;
    // One character of the supplementary ideographic planes is two units.
    else if (c >= 0xd840 && c <= 0xd88d) count++;
  }
  return count;
}

/** A mark in the page's Chinese characters: how many stand before it, how many within it. */
export interface Stretch {
  readonly before: number;
  readonly within: number;
}

export interface Density {
  /** Readable Chinese characters of the page. */
  readonly all: number;
  /** Of these within marks. */
  readonly marked: number;
  /** The same share, 0 to 1, for equal parts of the page from its beginning to its end. */
  readonly parts: readonly number[];
}

const PARTS = 40;

/** @param marks in any order; they do not overlap */
export function densityOf(all: number, marks: readonly Stretch[], parts = PARTS): Density {
  const marked = new Array<number>(parts).fill(0);
  const size = all / parts;
  for (const { before, within } of marks) {
    for (let i = Math.floor(before / size); i < parts && i * size < before + within; i++) {
      const from = Math.max(before, i * size);
      const to = Math.min(before + within, (i + 1) * size);
      marked[i] = (marked[i] ?? 0) + Math.max(0, to - from);
    }
  }
  const sum = Math.min(
    all,
    marks.reduce((total, { within }) => total + within, 0),
  );
  return { all, marked: sum, parts: marked.map((count) => (all === 0 ? 0 : Math.min(1, count / size))) };
}

/** A share as a whole number of hundredths; something is never called nothing. */
export const percent = (share: number): number => (share > 0 && share < 0.01 ? 1 : Math.round(share * 100));

/** Where a page is thickest and thinnest, in tenths of the page from 1 to 10: the map in words. */
export function extremes({ parts }: Density): { readonly most: Tenth; readonly least: Tenth } {
  const step = parts.length / 10;
  const tenths = Array.from({ length: 10 }, (_, i) => {
    const slice = parts.slice(Math.floor(i * step), Math.floor((i + 1) * step));
    return { tenth: i + 1, share: slice.reduce((sum, share) => sum + share, 0) / Math.max(1, slice.length) };
  });
  const sorted = tenths.toSorted((a, b) => b.share - a.share);
  const none = { tenth: 1, share: 0 };
  return { most: sorted[0] ?? none, least: sorted.at(-1) ?? none };
}

export interface Tenth {
  readonly tenth: number;
  readonly share: number;
}
