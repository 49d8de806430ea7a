/** From blocks of the page to found spans. */
import { findsAny, type Matcher } from '../core/match/find';
import { markBlock, type Span } from '../core/match/mark';
import type { PageFacts } from '../core/page/facts';
import { type Block, blocksOf, runsOn } from '../dom/blocks';
import type { ReadOptions } from '../dom/lines';

/** A block in which something was found, or a heading: headings begin sections. */
export interface Found {
  readonly block: Block;
  readonly spans: readonly Span[];
}

export interface Reading extends ReadOptions {
  readonly matcher: Matcher;
  readonly facts: PageFacts;
}

/** Whether any form may stand under an element: one native read and one scan, up to the first find. */
export const holdsAny = (matcher: Matcher, root: Element): boolean => findsAny(matcher, root.textContent ?? '');

/** Reads block by block; `undefined` for a block without anything, so that callers can count time. */
export function* readUnder(root: Element, reading: Reading): Generator<Found | undefined> {
  for (const block of blocksOf(root, reading)) yield* readBlock(block, reading);
}

/**
 * A block read by the names of its elements is read again, element by element, if a style sheet has made a box of
 * something that a span touches.
 */
function* readBlock(block: Block, reading: Reading): Generator<Found | undefined> {
  const spans = markBlock(block.text, reading.matcher, reading.facts);
  if (spans.length === 0 && !block.heading) yield undefined;
  else if (block.exact || spans.every(({ start, end }) => runsOn(block, start, end))) yield { block, spans };
  else for (const box of block.boxes) yield* readUnder(box, { ...reading, exact: true });
}
