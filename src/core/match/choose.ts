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

/** What speaks for a sense at a place. */
interface Standing {
  readonly weight: number;
  readonly reason: Reason;
  /** The choice where there is no other sense: most entries have but one. */
  readonly alone: readonly Choice[];
}

const standing = (weight: number, reason: Reason): Standing => ({ weight, reason, alone: [{ sense: 0, reason }] });

const CONTEXT = standing(8, { kind: 'context' });
const PLACE = standing(4, { kind: 'place' });
const DATE = standing(2, { kind: 'date' });
const NOTHING = standing(0, { kind: 'best-known' });
/** The page says something else. */
const AGAINST = standing(-1, { kind: 'best-known' });

/** The senses from the likeliest to the least likely. Equal ones keep the entry's order. */
export function rankSenses(senses: readonly PackSense[], start: number, end: number, place: Place): readonly Choice[] {
  const [first, second] = senses;
  if (!second) return first ? weigh(first, start, end, place).alone : [];
  return senses
    .map((s, sense) => ({ sense, ...weigh(s, start, end, place) }))
    .sort((a, b) => b.weight - a.weight || a.sense - b.sense)
    .map(({ sense, reason }) => ({ sense, reason }));
}

function weigh(sense: PackSense, start: number, end: number, place: Place): Standing {
  if (sense.when) return holds(sense.when, start, end, place) ? CONTEXT : AGAINST;
  const { page } = place;
  if (sense.regions && isHere(sense.regions, page)) return PLACE;
  if (sense.regions && page.regions.length > 0) return AGAINST;
  const dated = sense.from !== undefined || sense.to !== undefined;
  if (dated && isDuring(page.date, sense.from, sense.to)) return DATE;
  return dated && page.date !== undefined ? AGAINST : NOTHING;
}

const isHere = (regions: readonly string[], page: PageFacts): boolean =>
  page.regions.some((code) => regions.some((region) => isWithin(code, region)));
