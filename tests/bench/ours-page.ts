/** What the bench knows of the engine on pages: see `ours.ts`. */
import { holdsAny, type Reading, readUnder } from '../../src/content/reading';
import { scanText, sweep } from '../../src/core/match/find';
import type { Matcher } from '../../src/core/match/matcher';
import type { Pack } from '../../src/core/match/pack';
import { pageFacts } from '../../src/core/page/facts';
import type { PlaceBook } from '../../src/core/page/places';
import { blocksOf } from '../../src/dom/blocks';
import { onScreen } from '../../src/dom/on-screen';
import { staticRange } from '../../src/dom/ranges';
import { sampleText } from '../../src/dom/sample';
import { matcherOf, scan } from './ours';
import { nameHere } from './ours-sheet';

/** As many marks as a long screen and its neighbours hold. */
const MARKS = 300;

/**
 * All that is needed to see a page marked that has its sheet: opens the pack that the background sent, finds all spans, registers those near the viewport.
 * Returns the number of spans found.
 */
export function markOnce(pack: Pack, root: Element): number {
  const matcher = matcherOf(pack);
  const highlight = new Highlight();
  let count = 0;
  for (const block of blocksOf(root, {})) {
    const scanned = scanText(matcher, block.text);
    const { folded } = scanned;
    sweep(matcher, scanned, (_, start, end) => {
      count++;
      if (highlight.size < MARKS) {
        const range = staticRange(block, folded.rawOffset(start), folded.rawOffset(end - 1) + 1);
        if (range) highlight.add(range);
      }
      return true;
    });
  }
  CSS.highlights.set(nameHere(), highlight);
  return count;
}

/** Reads everything under an element to found spans, without rules; their number. */
export function readRaw(matcher: Matcher, root: Element): number {
  let count = 0;
  for (const block of blocksOf(root, {})) count += scan(matcher, block.text);
  return count;
}

/** Reads everything under an element as the product does, with rules, senses and visibility; the number of spans. */
export function readWhole(matcher: Matcher, places: PlaceBook, root: Element): number {
  const facts = pageFacts({ head: () => sampleText(root), whole: () => root.textContent ?? '' }, places);
  const reading = { matcher, facts, hide: () => undefined };
  const onTheScreen = onScreen(root).reduce((sum, el) => sum + spansUnder(el, reading), 0);
  if (onTheScreen === 0 && !holdsAny(matcher, root)) return 0;
  return spansUnder(root, reading);
}

function spansUnder(root: Element, reading: Reading): number {
  let count = 0;
  for (const found of readUnder(root, reading)) count += found?.spans.length ?? 0;
  return count;
}
