/** A storage area and a history that can be made to fail as real ones do. */
import type { ChangeSet, Snapshot } from '../../../src/core/entry/change-set';
import type { AreaListener, StoreArea } from '../../../src/platform/store/area';
import type { History, Kept } from '../../../src/platform/store/history';

export type Fate =
  /** Works; the answer may come late. */
  | { readonly kind: 'works'; readonly turns: number }
  /** Refuses and leaves the old values. */
  | { readonly kind: 'rejects' }
  /** The process dies before or after the values are on the disk: no answer ever comes. */
  | { readonly kind: 'dies'; readonly written: boolean };

const WORKS: Fate = { kind: 'works', turns: 0 };

/** The values outlive the processes that use them. */
export class Disk {
  values: Record<string, unknown> = {};
  readonly listeners = new Set<AreaListener>();
  written = 0;
  /** Characters that fit on it. */
  room = Number.POSITIVE_INFINITY;
  /** Whether other processes hear of what is written. */
  silent = false;
  /** Keys that were read of it. */
  read = 0;
}

const never = (): Promise<never> => new Promise(() => {});

/** One process with the disk open. After its death nothing that it calls ever answers. */
export class FakeArea implements StoreArea {
  /** What becomes of the next calls of `set`; working ones after these. */
  readonly fates: Fate[] = [];
  readonly removals: Fate[] = [];
  readonly reads: Fate[] = [];
  dead = false;
  /** Comes true when the process dies. */
  readonly death: Promise<'died'>;
  readonly disk: Disk;
  private die: () => void = () => {};

  constructor(disk: Disk) {
    this.disk = disk;
    this.death = new Promise((resolve) => {
      this.die = () => resolve('died');
    });
  }

  readonly onChanged = {
    addListener: (listener: AreaListener) => void this.disk.listeners.add(listener),
    removeListener: (listener: AreaListener) => void this.disk.listeners.delete(listener),
  };

  get(keys: null | string | string[]): Promise<Record<string, unknown>> {
    return this.meet(this.reads.shift() ?? WORKS, () => {
      const all = structuredClone(this.disk.values);
      const wanted = keys === null ? Object.keys(all) : [keys].flat();
      this.disk.read += wanted.length;
      return Object.fromEntries(wanted.flatMap((key) => (key in all ? [[key, all[key]]] : [])));
    });
  }

  set(items: Record<string, unknown>): Promise<void> {
    const copy = structuredClone(items);
    return this.meet(this.fates.shift() ?? WORKS, () => {
      const next = { ...this.disk.values, ...copy };
      if (JSON.stringify(next).length > this.disk.room) throw new Error('quota exceeded');
      this.disk.values = next;
      this.disk.written++;
      const changes = Object.fromEntries(Object.entries(copy).map(([key, newValue]) => [key, { newValue }]));
      if (!this.disk.silent) for (const listener of this.disk.listeners) listener(changes);
    });
  }

  remove(keys: string[]): Promise<void> {
    return this.meet(this.removals.shift() ?? WORKS, () => {
      for (const key of keys) delete this.disk.values[key];
    });
  }

  /** Lets a fate come true for one call. */
  async meet<T>(fate: Fate, act: () => T): Promise<T> {
    if (this.dead) return never();
    if (fate.kind === 'rejects') throw new Error('quota exceeded');
    if (fate.kind === 'works') {
      for (let i = 0; i < fate.turns; i++) await Promise.resolve();
      return act();
    }
    if (fate.written) act();
    this.dead = true;
    this.die();
    return never();
  }
}

/** The history's database; it outlives the processes too. */
export class Shelf {
  sets: ChangeSet[] = [];
  points: Snapshot[] = [];
  broken = false;
  next = 1;
}

/** One process with the history open. It dies with its process, and its calls may kill it. */
export class FakeHistory implements History {
  readonly fates: Fate[] = [];
  readonly shelf: Shelf;
  private readonly area: FakeArea;

  constructor(shelf: Shelf, area: FakeArea) {
    this.shelf = shelf;
    this.area = area;
  }

  links = () => this.read(() => this.shelf.sets.map(({ id, parent }) => [id, parent] as const));
  sets = (ids: readonly number[]) =>
    this.read(() => ids.flatMap((id) => this.shelf.sets.filter((set) => set.id === id)));
  snapshots = () => this.read(() => [...this.shelf.points].reverse());

  push(set: Omit<ChangeSet, 'id'>, before?: Omit<Snapshot, 'id'>): Promise<Kept> {
    return this.write(() => {
      const id = this.shelf.next++;
      this.shelf.sets.push(structuredClone({ ...set, id }));
      if (!before) return { set: id };
      this.shelf.points.push({ ...before, id });
      return { set: id, snapshot: id };
    });
  }

  forget(sets: readonly number[], points: readonly number[]): Promise<void> {
    return this.write(() => {
      this.shelf.sets = this.shelf.sets.filter(({ id }) => !sets.includes(id));
      this.shelf.points = this.shelf.points.filter(({ id }) => !points.includes(id));
    });
  }

  private async read<T>(ask: () => T): Promise<T> {
    if (this.area.dead) return never();
    if (this.shelf.broken) throw new Error('no database');
    return structuredClone(ask());
  }

  private write<T>(act: () => T): Promise<T> {
    return this.area.meet(this.shelf.broken ? { kind: 'rejects' } : (this.fates.shift() ?? WORKS), act);
  }
}

/** One task at a time, as the browser's locks; the lock of a dead process is freed. */
export function makeLock(): (area: FakeArea) => <T>(task: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  return (area) =>
    <T>(task: () => Promise<T>) => {
      const run = tail.then(task);
      tail = Promise.race([run.catch(() => undefined), area.death]);
      return run;
    };
}
