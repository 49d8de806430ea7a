/**
 * What stands beside an anchor, asked of the raw text: most anchors stand alone, and folding the text and trying the
 * template there is much dearer. Says yes where it cannot tell.
 */
import { foldUnit, unitBefore, unitFrom } from '../text/folding';
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
  const unit = side === 'right' ? unitFrom(raw, at) : unitBefore(raw, at);
  if (nearest ? !nearest.has(unit) : !mayFill(slot, unit)) return false;
  if (slot === 'place' && !holdsName(raw, at, side, names)) return false;
  return beyond === undefined || isWithinReach(raw, at, side, slot, beyond);
}

function holdsName(raw: string, at: number, side: Side, names: Names): boolean {
  const near = beyondUnit(raw, at, side);
  const far = beyondUnit(raw, near, side);
  const [first, second] = side === 'right' ? [near - 1, far - 1] : [far, near];
  if (first < 0 || second >= raw.length) return false;
  return names.mayHold(foldUnit(raw.charCodeAt(first)), foldUnit(raw.charCodeAt(second)), side);
}

/** Whether the literal stands on the other side of what may fill the slot. */
function isWithinReach(raw: string, at: number, side: Side, slot: SlotName, literal: string): boolean {
  let edge = at;
  for (let filled = 0; filled < MAX_SLOT; filled++) {
    const unit = side === 'right' ? unitFrom(raw, edge) : unitBefore(raw, edge);
    if (!mayFill(slot, unit)) return false;
    edge = beyondUnit(raw, edge, side);
    if (standsAt(raw, edge, side, literal)) return true;
  }
  return false;
}

/** Whether a folded literal begins at a raw offset, or ends there to the left of it. */
function standsAt(raw: string, at: number, side: Side, literal: string): boolean {
  let edge = at;
  for (let i = 0; i < literal.length; i++) {
    const unit = side === 'right' ? unitFrom(raw, edge) : unitBefore(raw, edge);
    if (unit !== literal.charCodeAt(side === 'right' ? i : literal.length - 1 - i)) return false;
    edge = beyondUnit(raw, edge, side);
  }
  return true;
}

/** The raw offset on the other side of the next unit that does not fall away; outside the text if there is none. */
function beyondUnit(raw: string, at: number, side: Side): number {
  const step = side === 'right' ? 1 : -1;
  let i = side === 'right' ? at : at - 1;
  while (i >= 0 && i < raw.length && foldUnit(raw.charCodeAt(i)) === 0) i += step;
  return side === 'right' ? i + 1 : i;
}
