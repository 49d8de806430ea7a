/** A template's form taken apart: `{n}纵{n}横` is slot n, 纵, slot n, 横. */
import type { PackSlot } from './pack';

export type SlotName = 'n' | 'noun' | 'place';

export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: SlotName; readonly limits: PackSlot };

export interface Template {
  readonly parts: readonly TemplatePart[];
  /** Index of the longest literal: found first, the other parts are then tried to its left and right. */
  readonly anchor: number;
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
  return anchor < 0 || longest === Number.POSITIVE_INFINITY ? undefined : { parts, anchor };
}
