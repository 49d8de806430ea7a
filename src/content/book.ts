/** The books of a page: every block in which something was found, with its spans and marks. */

import type { Tone } from '../core/marks/palette';
import type { Span } from '../core/match/mark';
import { type SectionedSpans, type ThinSettings, thin } from '../core/match/thin';
import type { Block } from '../dom/blocks';
import { isBefore } from '../dom/order';

/** A block with what was found in it: nothing, if it is a heading, for headings begin sections. */
export interface Leaf {
  readonly block: Block;
  readonly tone: Tone;
  spans: readonly Span[];
  /** The spans that the reader's density lets through. */
  marks: readonly Span[];
  near: boolean;
}

/** A painted span and the block it stands in. */
export interface Mark {
  readonly leaf: Leaf;
  readonly span: Span;
}

/** Whether marks are the same words in the same place, though the page was read again in between. */
export const isSameMark = (a: Mark, b: Mark): boolean =>
  a.span === b.span || (a.span.id === b.span.id && a.span.start === b.span.start && beginsWith(a) === beginsWith(b));

const beginsWith = ({ leaf }: Mark): Text | Leaf => leaf.block.pieces[0]?.node ?? leaf;

export interface Book {
  /** In page order. */
  readonly leaves: () => readonly Leaf[];
  /** Leaves with a span of an entry, in page order. */
  readonly holding: (id: string) => readonly Leaf[];
  /** Number of marks. */
  readonly count: () => number;
  readonly add: (block: Block, spans: readonly Span[], tone: Tone) => Leaf;
  readonly remove: (leaf: Leaf) => void;
  readonly ofBox: (box: Element) => ReadonlySet<Leaf>;
  readonly ofNode: (node: Text) => Leaf | undefined;
  /** Leaves that hold a text node of a block. */
  readonly sharing: (block: Block) => readonly Leaf[];
  /** Leaves with a box in an element, the element included; it may have left the page. */
  readonly within: (el: Element) => readonly Leaf[];
  /**
   * Applies the reader's density; gives the leaves whose marks are others than before. `fresh` are the leaves whose
   * spans have changed: where each block can be thinned alone only these are looked at.
   */
  readonly thin: (settings: ThinSettings, fresh?: readonly Leaf[]) => readonly Leaf[];
}

/** Up to this many boxes it is quicker to ask each whether it lies in an element than to go through the element. */
const FEW = 200;

const NONE: ReadonlySet<Leaf> = new Set();

export function createBook(): Book {
  const all = new Set<Leaf>();
  const byBox = new Map<Element, Set<Leaf>>();
  const byNode = new Map<Text, Leaf>();
  let ordered: Leaf[] | undefined;
  let count = 0;
  /** How often entries with a limit for the whole page are shown. */
  let limited = new Map<string, number>();
  const inOrder = () => {
    ordered ??= [...all].sort(byPosition);
    return ordered;
  };
  const release = ({ marks }: Leaf) => {
    for (const { id, maxPerPage } of marks) if (maxPerPage !== undefined) limited.set(id, (limited.get(id) ?? 0) - 1);
  };
  const setMarks = (leaf: Leaf, marks: readonly Span[]): boolean => {
    const same = marks.length === leaf.marks.length && marks.every((m, i) => m === leaf.marks[i]);
    count += marks.length - leaf.marks.length;
    leaf.marks = marks;
    return !same;
  };
  return {
    leaves: inOrder,
    holding: (id) => inOrder().filter(({ spans }) => spans.some((span) => span.id === id)),
    count: () => count,
    add: (block, spans, tone) => {
      const leaf: Leaf = { block, tone, spans, marks: [], near: false };
      all.add(leaf);
      ordered = undefined;
      for (const box of block.boxes) byBox.set(box, (byBox.get(box) ?? new Set()).add(leaf));
      for (const { node } of block.pieces) byNode.set(node, leaf);
      return leaf;
    },
    remove: (leaf) => {
      if (!all.delete(leaf)) return;
      ordered = undefined;
      release(leaf);
      setMarks(leaf, []);
      for (const box of leaf.block.boxes) {
        const rest = byBox.get(box);
        rest?.delete(leaf);
        if (rest?.size === 0) byBox.delete(box);
      }
      for (const { node } of leaf.block.pieces) if (byNode.get(node) === leaf) byNode.delete(node);
    },
    ofBox: (box) => byBox.get(box) ?? NONE,
    ofNode: (node) => byNode.get(node),
    sharing: ({ pieces }) => [...new Set(pieces.flatMap(({ node }) => byNode.get(node) ?? []))],
    within: (el) => {
      const boxes = byBox.size <= FEW ? [...byBox.keys()].filter((box) => el.contains(box)) : [el, ...descendants(el)];
      return [...new Set(boxes.flatMap((box) => [...(byBox.get(box) ?? NONE)]))];
    },
    thin: (settings, fresh) => {
      const alone = fresh !== undefined && settings.density === 'every';
      const leaves = alone ? fresh : inOrder();
      if (alone) fresh.forEach(release);
      else limited = new Map();
      const kept = thin(sections(leaves), settings, limited);
      return leaves.filter((leaf, i) => setMarks(leaf, kept[i] ?? []));
    },
  };
}

const descendants = (el: Element): Iterable<Element> => Element.prototype.querySelectorAll.call(el, '*');

function byPosition(a: Leaf, b: Leaf): number {
  const [first, second] = [a.block.boxes[0], b.block.boxes[0]];
  if (!first || !second) return 0;
  if (!first.contains(second) && !second.contains(first)) return follows(first, second);
  const [piece, other] = [a.block.pieces[0]?.node, b.block.pieces[0]?.node];
  return piece && other && piece !== other ? follows(piece, other) : 0;
}

const follows = (a: Node, b: Node): number => (isBefore(a, b) ? -1 : 1);

/** A heading begins a section. */
function sections(leaves: readonly Leaf[]): SectionedSpans[] {
  let section = 0;
  return leaves.map((leaf) => {
    if (leaf.block.heading) section++;
    return { section, spans: leaf.spans };
  });
}
