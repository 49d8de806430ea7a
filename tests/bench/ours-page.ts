/** What the bench knows of the engine on pages: see `ours.ts`. */
import { find, type Matcher } from '../../src/core/match/find';
import { markBlock } from '../../src/core/match/mark';
import { pageFacts } from '../../src/core/page/facts';
import { fold, foldText } from '../../src/core/text/fold';
import { collectBlocks } from '../../src/dom/blocks';
import { staticRange } from '../../src/dom/ranges';
import { book, openTables } from './ours';

/** Name of the highlight of `markOnce`; the site's pages have no rule for it but this one's. */
const NAME = 'bench-once';

/** As many marks as a long screen and its neighbours hold. */
const MARKS = 300;

/**
 * All that is needed to see a page marked: opens the tables, finds all spans, registers those near the viewport.
 * Returns the number of spans found.
 */
export function markOnce(tables: string, root: Element): number {
  const matcher = openTables(tables);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${NAME}) { text-decoration: underline solid #b3402a 1.5px }`);
  document.adoptedStyleSheets.push(sheet);
  const highlight = new Highlight();
  let count = 0;
  for (const block of collectBlocks(root).blocks) {
    const { text, offsets } = fold(block.text);
    const spans = find(matcher, text);
    count += spans.length;
    if (highlight.size >= MARKS) continue;
    for (const { start, end } of spans) {
      const range = staticRange(block, offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1);
      if (range) highlight.add(range);
    }
  }
  CSS.highlights.set(NAME, highlight);
  return count;
}

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
