/** A part of the draft with the way to change it: what a field needs to know of the editing that it is part of. */
import type { ReaderEntry } from '../../../core/entry/layer';
import type { Fault } from '../../../core/entry/validate';
import type { Editing } from '../editing';

export interface Cursor<T> {
  /** As the schema's faults name it: `senses.0.origin.date`. */
  readonly path: string;
  readonly value: T;
  /**
   * Puts another value in its place; `undefined` takes away what the schema lets be absent. A method, so that a part
   * that must be there can be given to a field for one that may be absent; that field is then told that it is required.
   */
  set(value: T): void;
  readonly faults: readonly Fault[];
  /** What the bundled entry says here; none for an own entry. */
  readonly bundled: { readonly value: T | undefined } | undefined;
  readonly conflicts: ReaderEntry['conflicts'];
}

/** The draft as a whole. */
export const rootCursor = ({ draft, onDraft, bundled, faults, conflicts }: Editing): Cursor<Editing['draft']> => ({
  path: '',
  value: draft,
  set: onDraft,
  faults,
  bundled: bundled && { value: bundled },
  conflicts,
});

const join = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`);

/** One field of an object. */
export function at<T extends object, K extends keyof T & string>(of: Cursor<T>, key: K): Cursor<T[K]> {
  return {
    path: join(of.path, key),
    value: of.value[key],
    set: (value) => {
      const next = { ...of.value, [key]: value };
      if (value === undefined) delete next[key];
      of.set(next);
    },
    faults: of.faults,
    bundled: of.bundled && { value: of.bundled.value?.[key] },
    conflicts: of.conflicts,
  };
}

/** A cursor on something that may be absent, as one on what is there; `undefined` if nothing is. */
export function present<T>(of: Cursor<T | undefined>): Cursor<T> | undefined {
  const { value } = of;
  return value === undefined ? undefined : { ...of, value };
}

/** A cursor on something that may be absent, with `empty` for what is not there. */
export const orEmpty = <T>(of: Cursor<T | undefined>, empty: T): Cursor<T> => ({ ...of, value: of.value ?? empty });

/** The members of a list. */
export function members<T>(of: Cursor<T[]>): Cursor<T>[] {
  return of.value.map((value, i) => ({
    path: join(of.path, i),
    value,
    set: (next) => of.set(of.value.map((old, j) => (j === i ? next : old))),
    faults: of.faults,
    bundled: of.bundled && { value: of.bundled.value?.[i] },
    conflicts: of.conflicts,
  }));
}

/** Takes one member out of a list; a list that is left empty goes too, unless it is required. */
export const removeAt = <T>(of: Cursor<T[] | undefined>, i: number, required = false): void => {
  const rest = (of.value ?? []).filter((_, j) => j !== i);
  of.set(rest.length > 0 || required ? rest : undefined);
};

export const addTo = <T>(of: Cursor<T[] | undefined>, member: T): void => of.set([...(of.value ?? []), member]);

/** Whether a fault lies in this part. */
export const hasFault = ({ path, faults }: Pick<Cursor<unknown>, 'path' | 'faults'>): boolean =>
  faults.some(({ field }) => field === path || field.startsWith(`${path}.`));
