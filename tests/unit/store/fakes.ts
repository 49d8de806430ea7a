/** A storage area and a history that can be made to fail as real ones do. */
import type { ChangeSet } from '../../../src/core/entry/bin';
import type { AreaListener, StoreArea } from '../../../src/platform/store/area';
import type { History } from '../../../src/platform/store/history';

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
}

const never = (): Promise<never> => new Promise(() => {});

/** One process with the disk open. After its death nothing that it calls ever answers. */
export class FakeArea implements StoreArea {
  /** What becomes of the next calls of `set`; working ones after these. */
  readonly fates: Fate[] = [];
  readonly removals: Fate[] = [];
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

  async get(keys: null | string): Promise<Record<string, unknown>> {
    if (this.dead) return never();
    const all = structuredClone(this.disk.values);
    return keys === null ? all : keys in all ? { [keys]: all[keys] } : {};
  }

  set(items: Record<string, unknown>): Promise<void> {
    const copy = structuredClone(items);
    return this.meet(this.fates.shift() ?? WORKS, () => {
      Object.assign(this.disk.values, copy);
      this.disk.written++;
      for (const listener of this.disk.listeners) listener(copy);
    });
  }

  remove(keys: string[]): Promise<void> {
    return this.meet(this.removals.shift() ?? WORKS, () => {
      for (const key of keys) delete this.disk.values[key];
    });
  }

  private async meet(fate: Fate, act: () => void): Promise<void> {
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

export class FakeHistory implements History {
  sets: ChangeSet[] = [];
  broken = false;
  private next = 1;

  async push(action: ChangeSet['action'], day: string, changes: ChangeSet['changes']): Promise<number> {
    if (this.broken) throw new Error('no database');
    this.sets.push(structuredClone({ id: this.next, action, day, changes }));
    return this.next++;
  }
  async drop(id: number): Promise<void> {
    this.sets = this.sets.filter((set) => set.id !== id);
  }
  async list(): Promise<ChangeSet[]> {
    if (this.broken) throw new Error('no database');
    return [...this.sets].reverse();
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
