/**
 * The reader's actions as a tree: each set of changes names the one after which it was done. Where the layer stands in
 * it is stored with the layer, in the same write, so that the two cannot disagree.
 */
import type { Change } from './changes';
import { equal } from './equal';

/** A set's number and that of the set before it. */
export type Link = readonly [id: number, parent: number];

/** Where the layer stands: the last set that is done, and the newest of its line, up to which a redo can go. */
export interface Position {
  readonly done: number;
  readonly newest: number;
}

export interface Step {
  readonly id: number;
  readonly how: 'undo' | 'redo';
}

/** A set and all before it, the last one being the point where what is remembered begins. */
export function pointsTo(parents: ReadonlyMap<number, number>, id: number): number[] {
  const points = new Set<number>();
  for (let at: number | undefined = id; at !== undefined && !points.has(at); at = parents.get(at)) points.add(at);
  return [...points];
}

/** The set that an undo takes back. */
export const nextToUndo = (links: readonly Link[], { done }: Position): number | undefined =>
  links.some(([id]) => id === done) ? done : undefined;

/** The set that a redo does again. */
export function nextToRedo(links: readonly Link[], { done, newest }: Position): number | undefined {
  const points = pointsTo(new Map(links), newest);
  const place = points.indexOf(done);
  return place > 0 ? points[place - 1] : undefined;
}

/** The steps from one point to another; nothing if what lies between is no longer remembered. */
export function way(links: readonly Link[], from: number, to: number): Step[] | undefined {
  const parents = new Map(links);
  const [up, down] = [pointsTo(parents, from), pointsTo(parents, to)];
  const meet = up.find((id) => down.includes(id));
  if (meet === undefined) return undefined;
  return [
    ...up.slice(0, up.indexOf(meet)).map((id) => ({ id, how: 'undo' as const })),
    ...down
      .slice(0, down.indexOf(meet))
      .reverse()
      .map((id) => ({ id, how: 'redo' as const })),
  ];
}

/** What several sets in a row come to, one change a record. */
export function joined(sets: readonly (readonly Change[])[]): Change[] {
  const all = new Map<string, Change>();
  for (const change of sets.flat()) all.set(change.key, { ...change, before: (all.get(change.key) ?? change).before });
  return [...all.values()].filter(({ before, after }) => !equal(before, after));
}
