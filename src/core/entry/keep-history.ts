import type { Snapshot } from './change-set';
import { type Link, type Position, pointsTo, way } from './timeline';

/** Sets that are kept for undo and the bin. */
const SETS_KEPT = 500;
export const SNAPSHOTS_KEPT = 20;
/** A snapshot from which this many actions lead to the present is given up. */
const LONGEST_WAY = 5000;

/** Which sets and snapshots may go: all but the last ones, and what leads back to a snapshot that is kept. */
export function toForget(
  links: readonly Link[],
  { done, newest }: Position,
  snapshots: readonly Snapshot[],
): { readonly sets: readonly number[]; readonly snapshots: readonly number[] } {
  const last = links.reduce((max, [id]) => Math.max(max, id), 0);
  const kept = new Set(pointsTo(new Map(links), newest).slice(0, SETS_KEPT));
  const lost: number[] = [];
  let left = SNAPSHOTS_KEPT;
  for (const { id, at } of [...snapshots].sort((a, b) => b.id - a.id)) {
    const steps = left > 0 ? way(links, done, at) : undefined;
    if (!steps || steps.length > LONGEST_WAY) {
      lost.push(id);
      continue;
    }
    left--;
    for (const step of steps) kept.add(step.id);
  }
  return { sets: links.flatMap(([id]) => (kept.has(id) || id > last - SETS_KEPT ? [] : [id])), snapshots: lost };
}
