/** A template's form taken apart: `{n}纵{n}横` is slot n, 纵, slot n, 横. */
import type { PackSlot } from './pack';
import { MAX_SLOT, mayFill, type NamesAt, slotEnds } from './slots';

export type SlotName = 'n' | 'noun' | 'place';

export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: SlotName; readonly limits: PackSlot };

export interface Template {
  readonly parts: readonly TemplatePart[];
  /** Index of the longest literal: found first, the other parts are then tried to its left and right. */
  readonly anchor: number;
  /** Whether it has a number slot. */
  readonly numbered: boolean;
}

const SLOT = /\{(n|noun|place)\}/g;

export const isTemplate = (text: string): boolean => text.includes('{');

/** Errors: a form with an unknown slot, or without any literal, gives `undefined`. */
export function parseTemplate(text: string, slots: Readonly<Record<string, PackSlot>> = {}): Template | undefined {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const m of text.matchAll(SLOT)) {
    if (m.index > end) parts.push({ kind: 'literal', text: text.slice(end, m.index) });
    const name = m[1] as SlotName;
    parts.push({ kind: 'slot', name, limits: slots[name] ?? {} });
    end = m.index + m[0].length;
  }
  if (end < text.length) parts.push({ kind: 'literal', text: text.slice(end) });
  let anchor = -1;
  let longest = 0;
  parts.forEach((part, i) => {
    if (part.kind === 'literal' && /[{}]/.test(part.text)) longest = Number.POSITIVE_INFINITY;
    if (part.kind === 'literal' && part.text.length > longest) {
      anchor = i;
      longest = part.text.length;
    }
  });
  return anchor < 0 || longest === Number.POSITIVE_INFINITY
    ? undefined
    : { parts, anchor, numbered: parts.some((part) => part.kind === 'slot' && part.name === 'n') };
}

/** UTF-16 offsets in the folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One way in which a template fits. */
export interface Way extends Stretch {
  /** What fills its slots. */
  readonly slots: readonly Stretch[];
}

/** One way outwards from the anchor: how far it goes and which slots it fills. */
interface Reach {
  readonly edge: number;
  readonly slots: readonly Stretch[];
}

/** All ways in which a template fits a folded text around its anchor at `at`. */
export function expand(text: string, at: number, template: Template, namesAt: NamesAt): readonly Way[] {
  const anchored = template.parts[template.anchor];
  const width = anchored?.kind === 'literal' ? anchored.text.length : 0;
  // Most anchors stand alone: their neighbours are asked before anything is made.
  if (!mayBegin(template.parts[template.anchor + 1], text, at + width, 'right')) return NONE;
  if (!mayBegin(template.parts[template.anchor - 1], text, at, 'left')) return NONE;
  const walk = (edge: number, index: number, side: 'left' | 'right'): Reach[] => {
    const part = template.parts[index];
    if (!part) return [{ edge, slots: [] }];
    const next = index + (side === 'right' ? 1 : -1);
    if (part.kind === 'literal') {
      const from = side === 'right' ? edge : edge - part.text.length;
      if (from < 0 || !text.startsWith(part.text, from)) return [];
      return walk(side === 'right' ? edge + part.text.length : from, next, side);
    }
    const beyond = template.parts[next];
    if (beyond?.kind === 'literal' && !isWithinReach(text, edge, side, beyond.text)) return [];
    return slotEnds(text, edge, side, part.name, part.limits, namesAt).flatMap((end) => {
      const slot = { start: Math.min(edge, end), end: Math.max(edge, end) };
      return walk(end, next, side).map((reach) => ({ edge: reach.edge, slots: [slot, ...reach.slots] }));
    });
  };
  const rights = walk(at + width, template.anchor + 1, 'right');
  if (rights.length === 0) return [];
  return walk(at, template.anchor - 1, 'left').flatMap((left) =>
    rights.map((right) => ({ start: left.edge, end: right.edge, slots: [...left.slots, ...right.slots] })),
  );
}

const NONE: readonly Way[] = [];

/** Whether the part may stand on that side of `edge`, as far as the next character tells. */
const mayBegin = (part: TemplatePart | undefined, text: string, edge: number, side: 'left' | 'right'): boolean =>
  part?.kind !== 'slot' || mayFill(part.name, text.charAt(side === 'right' ? edge : edge - 1));

/** Whether the literal beyond a slot stands near enough at all: asked first, for reading a slot may need word boundaries. */
const isWithinReach = (text: string, edge: number, side: 'left' | 'right', literal: string): boolean =>
  (side === 'right'
    ? text.slice(edge, edge + MAX_SLOT + literal.length)
    : text.slice(Math.max(0, edge - MAX_SLOT - literal.length), edge)
  ).includes(literal);
