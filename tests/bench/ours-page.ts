/** What the bench knows of the engine on pages: see `ours.ts`. */
import { find, type Matcher } from '../../src/core/match/find';
import { markBlock } from '../../src/core/match/mark';
import { pageFacts } from '../../src/core/page/facts';
import { foldText } from '../../src/core/text/fold';
import { collectBlocks } from '../../src/dom/blocks';
import { book } from './ours';

/** Reads everything under an element to found spans, without rules; their number. */
export function readRaw(matcher: Matcher, root: Element): number {
  let count = 0;
  for (const block of collectBlocks(root).blocks) count += find(matcher, foldText(block.text)).length;
  return count;
}

/** Reads everything under an element, with rules, senses and visibility; the number of spans. */
export function readWhole(matcher: Matcher, root: Element): number {
  const { blocks } = collectBlocks(root);
  const facts = pageFacts({ text: foldText(blocks.map(({ text }) => text).join('\n')) }, book);
  let count = 0;
  for (const block of blocks) count += markBlock(block.text, matcher, facts).length;
  return count;
}
