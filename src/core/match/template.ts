/** A template's form taken apart: `{n}纵{n}横` is slot n, 纵, slot n, 横. */
import type { PackSlot } from './pack';
import { MAX_SLOT, type Names, type Side, slotEnds } from './slots';

export type SlotName = 'n' | 'noun' | 'place';

export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: SlotName; readonly limits: PackSlot };

export interface Template {
  readonly parts: readonly TemplatePart[];
  /** Index of the literal that is found first: the other parts are then tried to its left and right. See `anchor.ts`. */
  readonly anchor: number;
  /** Whether it has a number slot. */
  readonly numbered: boolean;
}

const SLOT = /\{(n|noun|place)\}/g;

export const isTemplate = (text: string): boolean => text.includes('{');

/** Errors: a form with an unknown slot, or without any literal, gives `undefined`. */
export function parseTemplate(
  text: string,
  slots: Readonly<Record<string, PackSlot>> = {},
): readonly TemplatePart[] | undefined {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const m of text.matchAll(SLOT)) {
    if (m.index > end) parts.push({ kind: 'literal', text: text.slice(end, m.index) });
    const name = m[1] as SlotName;
    parts.push({ kind: 'slot', name, limits: slots[name] ?? {} });
    end = m.index + m[0].length;
  }
  if (end < text.length) parts.push({ kind: 'literal', text: text.slice(end) });
  const literals = parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : []));
  return literals.length === 0 || literals.some((literal) => /[{}]/.test(literal)) ? undefined : parts;
}

export const templateOf = (parts: readonly TemplatePart[], anchor: number): Template => ({
  parts,
  anchor,
  numbered: parts.some((part) => part.kind === 'slot' && part.name === 'n'),
});

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
export function expand(text: string, at: number, template: Template, names: Names): readonly Way[] {
  const anchored = template.parts[template.anchor];
  const width = anchored?.kind === 'literal' ? anchored.text.length : 0;
  const walk = (edge: number, index: number, side: Side): Reach[] => {
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
    return slotEnds(text, edge, side, part.name, part.limits, names).flatMap((end) => {
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

/** Whether the literal beyond a slot stands near enough at all: asked first, for reading a slot may need word boundaries. */
const isWithinReach = (text: string, edge: number, side: Side, literal: string): boolean =>
  (side === 'right'
    ? text.slice(edge, edge + MAX_SLOT + literal.length)
    : text.slice(Math.max(0, edge - MAX_SLOT - literal.length), edge)
  ).includes(literal);
