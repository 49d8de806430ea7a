/** The leaves of a page as they come and go: in the book, on the screen, and the boxes in which nothing can be seen yet. */
import type { ThinSettings } from '../core/match/thin';
import { isSameBlock } from '../dom/blocks';
import { isVisible } from '../dom/boxes';
import { watchNear } from '../dom/near';
import { toneOf } from '../dom/tone';
import { type Book, createBook, type Leaf } from './book';
import type { Painting } from './painting';
import type { Found } from './reading';

export interface LeavesOptions {
  readonly root: Element;
  readonly painting: Painting;
  /** Called when a hidden box has come into sight: it must be read again. */
  readonly onShown: (box: Element) => void;
  readonly signal: AbortSignal;
}

export interface Leaves {
  readonly book: Book;
  /** Boxes that hold spans and are hidden now; they may be shown later. */
  readonly hidden: ReadonlySet<Element>;
  /**
   * The leaf of what was found: the one that is there, for the screen is read before the page around it, and what changes
   * is read by itself; or a new one. Where a line goes on in the column beside it the page's reading knows more of it, and
   * takes its place. @param isNear whether it is known to be near the viewport
   */
  readonly take: (found: Found, isNear?: boolean) => Leaf;
  readonly drop: (leaf: Leaf) => void;
  readonly hide: (box: Element) => void;
  readonly unhide: (box: Element) => void;
  /** Drops all of them. */
  readonly clear: () => void;
  /** Whether any span has been found. */
  readonly any: () => boolean;
  /** Thins what has come since the last time, and paints it. */
  readonly settle: (settings: ThinSettings) => void;
}

export function createLeaves({ root, painting, onShown, signal }: LeavesOptions): Leaves {
  const book = createBook();
  const hidden = new Set<Element>();
  /** Leaves that have not been thinned yet. */
  const fresh = new Set<Leaf>();

  const near = watchNear(
    root,
    (box, isNear) => {
      for (const leaf of book.ofBox(box)) {
        const now = isNear || leaf.block.boxes.some(near.has);
        if (leaf.near === now) continue;
        leaf.near = now;
        painting.update(leaf);
      }
      // Styles show what is hidden in many ways; this one sees the box come, whatever it was.
      if (isNear && hidden.has(box) && isVisible(box)) onShown(box);
    },
    signal,
  );

  const isKept = (box: Element) => hidden.has(box) || book.ofBox(box).size > 0;
  const unhide = (box: Element) => {
    hidden.delete(box);
    if (!isKept(box)) near.unobserve(box);
  };
  const drop = (leaf: Leaf) => {
    book.remove(leaf);
    fresh.delete(leaf);
    painting.update(leaf, true);
    for (const box of leaf.block.boxes) if (!isKept(box)) near.unobserve(box);
  };
  const add = ({ block, spans }: Found, isNear: boolean): Leaf => {
    const leaf = book.add(block, spans, toneOf(block.boxes[0] ?? root));
    leaf.near = isNear || block.boxes.some(near.has);
    fresh.add(leaf);
    for (const box of block.boxes) near.observe(box);
    return leaf;
  };
  return {
    book,
    hidden,
    take: (found, isNear = false) => {
      const before = book.sharing(found.block);
      const same = before.find(({ block }) => isSameBlock(block, found.block));
      if (same) return same;
      const leaf = add(found, isNear);
      before.forEach(drop);
      return leaf;
    },
    drop,
    hide: (box) => {
      hidden.add(box);
      near.observe(box);
    },
    unhide,
    clear: () => {
      book.leaves().forEach(drop);
      hidden.forEach(unhide);
    },
    any: () => book.count() > 0 || [...fresh].some(({ spans }) => spans.length > 0),
    settle: (settings) => {
      for (const leaf of book.thin(settings, [...fresh])) painting.update(leaf);
      fresh.clear();
    },
  };
}
