import type { Sense } from '../../../src/core/entry/types';
import type { Located } from '../load';
import { faultAt, type Gate } from './gate';

/** A numeric abbreviation lists exactly as many items as its numbers say, or says what is missing. */
export const countedItems: Gate = ({ dictionary }) =>
  dictionary.entries.flatMap((located) =>
    located.entry.counts
      ? located.entry.senses.flatMap((sense) => checkSense(located, located.entry.counts ?? [], sense))
      : [],
  );

function checkSense(located: Located, counts: readonly number[], sense: Sense) {
  const groups = sense.items ?? [];
  const fault = (what: string) => [faultAt(located, what)];
  if (groups.length === 0) return fault('has counts but no items');
  const open = groups.filter((g) => !g.closed);
  if (open.some((g) => !g.note)) return fault('an open list of items needs a note that says what was not found');
  if (open.length > 0) return [];
  if (groups.length !== counts.length) return fault(`${counts.length} counts but ${groups.length} lists of items`);
  return groups.flatMap((g, i) =>
    g.list.length === counts[i] ? [] : fault(`list ${i + 1} has ${g.list.length} items, the number says ${counts[i]}`),
  );
}
