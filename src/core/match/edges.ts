/**
 * What a rule asks of an end of a template that its anchor already gives: most anchors of “双{noun}” stand in no quotation
 * marks, and finding the noun takes word boundaries.
 */
import type { Cond } from '../entry/types';
import { type Folded, isQuote } from '../text/fold';
import type { PackRule } from './pack';
import type { Template } from './template';

/** Which ends of its span a template's anchor is, and the conditions that ask something of them. */
export interface Edges {
  readonly first: boolean;
  readonly last: boolean;
  /** One of them must hold. */
  readonly any: readonly Cond[];
}

/** Nothing where the rule asks nothing of these ends. */
export function edgesOf({ parts, anchor }: Template, rule: PackRule | undefined): Edges | undefined {
  const first = anchor === 0;
  const last = anchor === parts.length - 1;
  const any = rule?.any ?? [];
  const asks = any.some(
    ({ quoted, before, after }) => (quoted && (first || last)) || (before && first) || (after && last),
  );
  return asks ? { first, last, any } : undefined;
}

/** Whether one of the conditions may still hold around an anchor. @param from raw offsets of the anchor's ends */
export function mayHoldAt({ first, last, any }: Edges, raw: string, folded: Folded, from: number, to: number): boolean {
  return any.some(({ quoted, before, after }) => {
    if (quoted && ((first && !isQuote(raw[from - 1])) || (last && !isQuote(raw[to])))) return false;
    if (first && before && !before.some((word) => folded.text.endsWith(word, folded.foldedOffset(from)))) return false;
    return !(last && after && !after.some((word) => folded.text.startsWith(word, folded.foldedOffset(to))));
  });
}
