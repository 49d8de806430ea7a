/**
 * What stands beside an anchor, asked of the raw text: most anchors stand alone, and folding the text and trying the
 * template there is much dearer. Says yes where it cannot tell.
 */
import { backwards, onwards, unitAt } from '../text/folding';
import { MAX_SLOT, mayFill, type Names, type Side } from './slots';
import type { SlotName, Template } from './template';

/** The slot on one side of an anchor. */
export interface Beside {
  readonly side: Side;
  readonly slot: SlotName;
  /** The UTF-16 units nearest to the anchor of the words that alone may fill the slot. */
  readonly nearest: ReadonlySet<number> | undefined;
  /** The literal on its other side. */
  readonly beyond: string | undefined;
}

/** @param step from the anchor to the slot among the parts of the template */
export function besideOf({ parts, anchor }: Template, step: 1 | -1): Beside | undefined {
  const part = parts[anchor + step];
  if (part?.kind !== 'slot') return undefined;
  const next = parts[anchor + 2 * step];
  const beyond = next?.kind === 'literal' ? next.text : undefined;
  const { only } = part.limits;
  const nearest = only && new Set(only.map((word) => word.charCodeAt(step === 1 ? 0 : word.length - 1)));
  return { side: step === 1 ? 'right' : 'left', slot: part.name, nearest, beyond };
}

/** Whether the slot may be filled beside a raw offset. */
export function mayBeFilled({ side, slot, nearest, beyond }: Beside, raw: string, at: number, names: Names): boolean {
  const unit = unitAt(raw, nextTo(raw, at, side));
  if (nearest ? !nearest.has(unit) : !mayFill(slot, unit)) return false;
  if (slot === 'place' && !holdsName(raw, at, side, names)) return false;
  return beyond === undefined || isWithinReach(raw, at, side, slot, beyond);
}

function holdsName(raw: string, at: number, side: Side, names: Names): boolean {
  const near = nextTo(raw, at, side);
  const far = nextTo(raw, past(near, side), side);
  const [first, second] = side === 'right' ? [near, far] : [far, near];
  return names.mayHold(unitAt(raw, first), unitAt(raw, second), side);
}

/** Whether the literal stands on the other side of what may fill the slot. */
function isWithinReach(raw: string, at: number, side: Side, slot: SlotName, literal: string): boolean {
  let edge = at;
  for (let filled = 0; filled < MAX_SLOT; filled++) {
    const next = nextTo(raw, edge, side);
    if (!mayFill(slot, unitAt(raw, next))) return false;
    edge = past(next, side);
    if (standsAt(raw, edge, side, literal)) return true;
  }
  return false;
}

/** Whether a folded literal begins at a raw offset, or ends there to the left of it. */
function standsAt(raw: string, at: number, side: Side, literal: string): boolean {
  let edge = at;
  for (let i = 0; i < literal.length; i++) {
    const next = nextTo(raw, edge, side);
    if (unitAt(raw, next) !== literal.charCodeAt(side === 'right' ? i : literal.length - 1 - i)) return false;
    edge = past(next, side);
  }
  return true;
}

/** Where the next unit beside a raw offset stands that does not fall away; outside the text if there is none. */
const nextTo = (raw: string, at: number, side: Side): number =>
  side === 'right' ? onwards(raw, at) : backwards(raw, at - 1);

/** The raw offset on the other side of a unit. */
const past = (at: number, side: Side): number => (side === 'right' ? at + 1 : at);
