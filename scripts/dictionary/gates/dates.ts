import { dueState } from '../restate';
import { firstHit, lastHit, monthsBefore } from '../usage';
import { faultAt, type Gate } from './gate';

/** A sense cannot start later than the oldest dated text that has it, unless `earlier` says what the older words meant. */
export const noLateStart: Gate = ({ dictionary, usage }) =>
  usage === undefined
    ? []
    : dictionary.entries.flatMap((located) => {
        const { senses } = located.entry;
        const starts = senses.flatMap((s) => [s.origin?.date ?? s.period?.from].filter((d) => d !== undefined));
        const start = starts.length === senses.length ? starts.sort()[0] : undefined;
        const first = firstHit(usage, located.entry.id);
        if (start === undefined || first === undefined || senses.some((s) => s.earlier)) return [];
        return first < start.slice(0, first.length)
          ? [faultAt(located, `is said to start in ${start}, but stands in a text of ${first}`)]
          : [];
      });

const MONTHS = 12;

/** `current` needs a hit within the last twelve months of the texts that usage.json counts, never of today. */
export const currentIsSeen: Gate = ({ dictionary, usage }) => {
  if (usage === undefined) return [];
  const since = monthsBefore(usage.to, MONTHS);
  return dictionary.entries.flatMap((located) => {
    if (!located.entry.senses.some((s) => s.status.state === 'current')) return [];
    const last = lastHit(usage, located.entry.id);
    if (last !== undefined && last >= since) return [];
    return [faultAt(located, `is called current, but was last seen ${last ?? 'never'} (since ${since} needed)`)];
  });
};

/** Of an entry with one sense the state follows from the counts, unless a dated act decides it. */
export const stateFollows: Gate = ({ dictionary, usage }) =>
  usage === undefined
    ? []
    : dictionary.entries.flatMap((located) => {
        const due = dueState(located, usage);
        const state = located.entry.senses[0]?.status.state;
        if (due === undefined || due === state) return [];
        return [faultAt(located, `is called ${state}, but by the counts it is ${due}`)];
      });
