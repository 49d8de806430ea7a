/** From blocks of the page to found spans. */
import { findsAny } from '../core/match/find';
import { markBlock, type Span } from '../core/match/mark';
import type { Matcher } from '../core/match/matcher';
import type { PageFacts } from '../core/page/facts';
import { type Block, blocksOf, runsOn } from '../dom/blocks';
import { isBox, isInline, isVisible, nameOf } from '../dom/boxes';
import type { ReadOptions } from '../dom/lines';

/** A block in which something was found, or a heading: headings begin sections. */
export interface Found {
  readonly block: Block;
  readonly spans: readonly Span[];
}

export interface Reading extends ReadOptions {
  readonly matcher: Matcher;
  readonly facts: PageFacts;
  /** Called for boxes that hold spans and cannot be seen now; they may be shown later. */
  readonly hide: (box: Element) => void;
}

/** Whether any form may stand under an element: one native read and one scan, up to the first find. */
export const holdsAny = (matcher: Matcher, root: Element): boolean => findsAny(matcher, root.textContent ?? '');

/** Reads block by block; `undefined` for a block without anything, so that callers can count time. */
export function* readUnder(root: Element, reading: Reading): Generator<Found | undefined> {
  for (const block of blocksOf(root, reading)) {
    const spans = markBlock(block.text, reading.matcher, reading.facts);
    if (spans.length === 0 && !block.heading) yield undefined;
    else if (!reading.exact && !spans.every(({ start, end }) => runsOn(block, start, end)))
      yield* readExactly(block.boxes, reading);
    else yield* seen({ block, spans }, reading);
  }
}

/**
 * Boxes that were read by the names of their elements are read again, element by element, if a style sheet has made a
 * box of something that a span touches. Boxes inside them have been read for themselves.
 */
function* readExactly(boxes: readonly Element[], reading: Reading): Generator<Found | undefined> {
  for (const box of boxes) {
    const isRead = (el: Element) => el !== box && isBox(el, nameOf(el));
    yield* readUnder(box, { ...reading, isRead, exact: true, onLost: () => undefined });
  }
}

/** Only what holds something is asked whether the reader can see it; most blocks do not. */
function* seen(found: Found, reading: Reading): Generator<Found | undefined> {
  const { boxes } = found.block;
  if (boxes.every(isVisible)) return yield found;
  // A style can take an element's own box away (`display: contents`); then its text stands in the box around it.
  const isHidden = (box: Element) => !isVisible(box) && !isInline(box);
  boxes.filter(isHidden).forEach(reading.hide);
  // What was read exactly would be joined in the same way again.
  if (!reading.exact)
    yield* readExactly(
      boxes.filter((box) => !isHidden(box)),
      reading,
    );
}
