/**
 * The anchor of a template: the literal that is looked for, around which the other parts are tried. The rarest is taken:
 * 中心 stands on every page, 一区, 二区, … on few.
 */
import type { TemplatePart } from './template';

export interface Anchor {
  /** Index of the literal among the parts. */
  readonly part: number;
  readonly literal: string;
  /** A single character is looked for with the number beside it: how many UTF-16 units stand before it then. */
  readonly shift: 0 | 1 | undefined;
}

/** About one character in thirty of a page of news is a number. */
const NUMBER = Math.log(30);

/** How rare a text is: the sum over its characters, the more the rarer. */
export type Rarity = (text: string) => number;

/** Rarity by how often characters stand in the forms themselves: what a dictionary says often, its texts do. */
export function rarityOf(forms: readonly string[]): Rarity {
  const counts = new Map<string, number>();
  let total = 1;
  for (const form of forms) {
    for (const char of form.replace(/\{\w+\}/g, '')) counts.set(char, (counts.get(char) ?? 0) + 1);
    total += form.length;
  }
  return (text) => [...text].reduce((sum, char) => sum + Math.log(total / ((counts.get(char) ?? 0) + 1)), 0);
}

/** The rarest literal; `undefined` where there is none. */
export function anchorOf(parts: readonly TemplatePart[], rarity: Rarity): Anchor | undefined {
  let best: Anchor | undefined;
  let most = Number.NEGATIVE_INFINITY;
  parts.forEach((part, i) => {
    if (part.kind !== 'literal') return;
    const shift = part.text.length === 1 ? shiftBeside(parts, i) : undefined;
    // A single character alone is no needle of the tables: only where there is nothing else.
    const alone = part.text.length === 1 && shift === undefined;
    const rare = alone ? 0 : rarity(part.text) + (shift === undefined ? 0 : NUMBER);
    if (rare <= most) return;
    most = rare;
    best = { part: i, literal: part.text, shift };
  });
  return best;
}

function shiftBeside(parts: readonly TemplatePart[], at: number): 0 | 1 | undefined {
  const isNumber = (part: TemplatePart | undefined) => part?.kind === 'slot' && part.name === 'n';
  if (isNumber(parts[at - 1])) return 1;
  return isNumber(parts[at + 1]) ? 0 : undefined;
}
