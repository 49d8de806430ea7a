/** A page and the frames in it as one page: the frames' text counts as following the page's own. */
import type { Density } from './density';
import type { PageOverview } from './overview';
import type { PageTerm } from './page-term';

/** @param overviews of the page itself, then of its frames; one at least */
export function joinOverviews(overviews: readonly PageOverview[]): PageOverview {
  const [only] = overviews;
  if (only && overviews.length === 1) return only;
  const terms = new Map<string, PageTerm>();
  for (const term of overviews.flatMap((overview) => overview.terms)) {
    const before = terms.get(term.key);
    terms.set(term.key, before ? { ...before, count: before.count + term.count } : term);
  }
  return {
    count: overviews.reduce((sum, { count }) => sum + count, 0),
    terms: [...terms.values()],
    density: joinDensities(overviews.map(({ density }) => density)),
    // A page that is all frames has no text to tell by.
    writing: (overviews.find(({ terms: listed }) => listed.length > 0) ?? only)?.writing ?? 'simplified',
  };
}

/** Each part is taken for evenly thick. */
function joinDensities(densities: readonly Density[]): Density {
  let before = 0;
  const stretches = densities.flatMap(({ all, parts }) => {
    const from = before;
    const size = all / parts.length;
    before += all;
    return parts.map((share, i) => ({ before: from + i * size, size, share }));
  });
  const count = densities[0]?.parts.length ?? 1;
  const step = before / count;
  const parts = Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * step, (i + 1) * step];
    const within = stretches.reduce(
      (sum, s) => sum + s.share * Math.max(0, Math.min(to, s.before + s.size) - Math.max(from, s.before)),
      0,
    );
    return step === 0 ? 0 : Math.min(1, within / step);
  });
  return { all: before, marked: densities.reduce((sum, { marked }) => sum + marked, 0), parts };
}

/** Marks of one term in one frame. */
export interface TermInFrame {
  readonly frame: number;
  readonly count: number;
}

/**
 * The frame that holds the nth place of a term, counted from 0 through all frames and round again, and how many places
 * come before that frame. Nothing if there are no places.
 */
export function frameOf(
  nth: number,
  counts: readonly TermInFrame[],
): { readonly frame: number; readonly before: number; readonly of: number } | undefined {
  const of = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  for (const { frame, count } of counts) {
    if (nth % of < before + count) return { frame, before, of };
    before += count;
  }
  return undefined;
}
