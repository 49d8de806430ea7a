/** Ranks the senses of an entry for one place; all stay readable, the likeliest first, with the reason. */
import type { PageFacts } from '../page/facts';
import { isWithin } from '../page/places';
import { holds, isDuring, type Place } from './cond';
import type { PackSense } from './pack';

export type Reason =
  /** The condition that the sense itself names holds here. */
  | { readonly kind: 'context' }
  | { readonly kind: 'place' }
  | { readonly kind: 'date' }
  /** Nothing on the page decides: the best known sense. */
  | { readonly kind: 'best-known' };

export interface Choice {
  /** Index in the entry's senses. */
  readonly sense: number;
  readonly reason: Reason;
}

const WEIGHT = { context: 8, place: 4, date: 2, 'best-known': 0 } as const;

/** The senses from the likeliest to the least likely. Equal ones keep the entry's order. */
export function rankSenses(senses: readonly PackSense[], start: number, end: number, place: Place): readonly Choice[] {
  const [first, second] = senses;
  if (!second) return first ? ONLY[weigh(first, start, end, place).reason.kind] : [];
  return senses
    .map((s, sense) => ({ sense, ...weigh(s, start, end, place) }))
    .sort((a, b) => b.weight - a.weight || a.sense - b.sense)
    .map(({ sense, reason }) => ({ sense, reason }));
}

const only = (kind: Reason['kind']): readonly Choice[] => [{ sense: 0, reason: { kind } }];

/** The choice where there is no other sense, by its reason: most entries have but one. */
const ONLY: Readonly<Record<Reason['kind'], readonly Choice[]>> = {
  context: only('context'),
  place: only('place'),
  date: only('date'),
  'best-known': only('best-known'),
};

function weigh(sense: PackSense, start: number, end: number, place: Place): { weight: number; reason: Reason } {
  if (sense.when) {
    const here = holds(sense.when, start, end, place);
    return here
      ? { weight: WEIGHT.context, reason: { kind: 'context' } }
      : { weight: -1, reason: { kind: 'best-known' } };
  }
  const { page } = place;
  if (sense.regions && isHere(sense.regions, page)) return { weight: WEIGHT.place, reason: { kind: 'place' } };
  if (sense.regions && page.regions.length > 0) return { weight: -1, reason: { kind: 'best-known' } };
  const dated = sense.from !== undefined || sense.to !== undefined;
  if (dated && isDuring(page.date, sense.from, sense.to)) return { weight: WEIGHT.date, reason: { kind: 'date' } };
  if (dated && page.date !== undefined) return { weight: -1, reason: { kind: 'best-known' } };
  return { weight: WEIGHT['best-known'], reason: { kind: 'best-known' } };
}

const isHere = (regions: readonly string[], page: PageFacts): boolean =>
  page.regions.some((code) => regions.some((region) => isWithin(code, region)));
