/**
 * Unlisted formulas: expressions that have the shape of a coinage of official language and that no entry covers.
 * The shape says something by itself (so many numbers, so many things added up); what they stand for only the page
 * can say. All offsets are UTF-16 units of the raw text.
 */
import { findClipped } from './formulas/clipped';
import { hintsOf } from './formulas/hints';
import { findNumbers } from './formulas/numbers';
import { findProjects } from './formulas/project';
import { findQuoted } from './formulas/quoted';
import { findSeries } from './formulas/series';
import type { Formula } from './formulas/shape';

export type { Formula, FormulaShape } from './formulas/shape';

/** Formulas of a raw text, in order, without overlaps among themselves. Most texts hold nothing that could begin one. */
export function findFormulas(raw: string): Formula[] {
  const hints = hintsOf(raw);
  const found = [
    ...(hints.quoted ? findQuoted(raw) : []),
    ...findNumbers(raw, hints),
    ...(hints.clipped ? findClipped(raw) : []),
    ...findProjects(raw),
    ...(hints.alike ? findSeries(raw) : []),
  ];
  return found.length > 1 ? withoutOverlaps(found.sort((a, b) => a.start - b.start || b.end - a.end)) : found;
}

function withoutOverlaps(formulas: readonly Formula[]): Formula[] {
  const kept: Formula[] = [];
  for (const f of formulas) if (f.start >= (kept.at(-1)?.end ?? 0)) kept.push(f);
  return kept;
}
