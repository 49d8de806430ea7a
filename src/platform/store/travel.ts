/** Ways along the history: back, forth, and to a snapshot. */
import { type ChangeSet, type Snapshot, upToDate } from '../../core/entry/change-set';
import { type Change, invert } from '../../core/entry/changes';
import { toForget } from '../../core/entry/keep-history';
import { joined, type Link, nextToRedo, nextToUndo, type Position, way } from '../../core/entry/timeline';
import type { History } from './history';
import type { StoreState } from './read-state';

/** One step, and where the layer stands after it. */
export interface Travel {
  readonly set: ChangeSet;
  readonly changes: readonly Change[];
  readonly position: Position;
  /** Where it stands if the step cannot be done and is left out. */
  readonly past: Position;
}

/** Where the layer stands; older versions did not write it down, and then it is the last set. */
export async function currentPosition(state: StoreState, history: History): Promise<Position> {
  return state.position ?? lastOf(await history.links());
}

function lastOf(links: readonly Link[]): Position {
  const last = links.reduce((max, [id]) => Math.max(max, id), 0);
  return { done: last, newest: last };
}

/** The step back; nothing if there is none. Rejects if the history does. */
export async function travelBack(state: StoreState, history: History): Promise<Travel | undefined> {
  const links = await history.links();
  const position = state.position ?? lastOf(links);
  const set = await setOf(history, nextToUndo(links, position));
  if (!set) return undefined;
  const after = { ...position, done: set.parent };
  return { set, changes: invert(set.changes), position: after, past: after };
}

/** The step forth; nothing if there is none. Rejects if the history does. */
export async function travelForth(state: StoreState, history: History): Promise<Travel | undefined> {
  const links = await history.links();
  const position = state.position ?? lastOf(links);
  const set = await setOf(history, nextToRedo(links, position));
  if (!set) return undefined;
  const { done } = position;
  return { set, changes: set.changes, position: { ...position, done: set.id }, past: { done, newest: done } };
}

async function setOf(history: History, id: number | undefined): Promise<ChangeSet | undefined> {
  if (id === undefined) return undefined;
  const [set] = await history.sets([id]);
  return set && upToDate(set);
}

/** All that leads from here to a snapshot, as one set of changes; nothing if a part of it is lost. */
export async function travelTo(
  state: StoreState,
  history: History,
  { at }: Snapshot,
): Promise<readonly Change[] | undefined> {
  const links = await history.links();
  const steps = way(links, (state.position ?? lastOf(links)).done, at);
  if (!steps) return undefined;
  const sets = (await history.sets(steps.map(({ id }) => id))).map((set) => upToDate(set));
  if (sets.length < steps.length) return undefined;
  return joined(sets.map(({ changes }, i) => (steps[i]?.how === 'undo' ? invert(changes) : changes)));
}

/** How many actions go by before the history is tidied. */
const TIDY_EVERY = 25;

/** Drops what is too old, now and then; a failure only leaves more to the next time. */
export async function tidy(history: History, position: Position): Promise<void> {
  if (position.done % TIDY_EVERY !== 0) return;
  try {
    const { sets, snapshots } = toForget(await history.links(), position, await history.snapshots());
    if (sets.length + snapshots.length > 0) await history.forget(sets, snapshots);
  } catch {
    // Nothing is lost by keeping it.
  }
}
