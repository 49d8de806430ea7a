import type { ComponentChildren } from 'preact';
import { type Cursor, present } from './cursor';
import type { Part } from './Parts';

/** A part on a cursor: there if it has a value, added as `empty`. */
export const partOf = <T>(
  name: string,
  of: Cursor<T | undefined>,
  empty: NoInfer<T>,
  fields: (cursor: Cursor<T>) => ComponentChildren,
): Part => ({
  name,
  there: of.value !== undefined,
  add: () => of.set(empty),
  remove: () => of.set(undefined),
  fields: () => {
    const cursor = present(of);
    return cursor && fields(cursor);
  },
});
