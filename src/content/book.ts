/** The books of a page: every block with its spans and marks, by box and by text node, in page order. */
import type { Span } from '../core/match/mark';
import { type SectionedSpans, type ThinSettings, thin } from '../core/match/thin';
import type { Block } from '../dom/blocks';
import type { Tone } from '../dom/tone';

/** A block with what was found in it. */
export interface Leaf {
  readonly block: Block;
  spans: readonly Span[];
  /** The spans that the reader's density lets through. */
  marks: readonly Span[];
  tone: Tone;
  near: boolean;
}

/** A painted span and the block it stands in. */
export interface Mark {
  readonly leaf: Leaf;
  readonly span: Span;
}

export interface Book {
  readonly leaves: () => readonly Leaf[];
  readonly add: (block: Block, tone: Tone) => Leaf;
  readonly remove: (leaf: Leaf) => void;
  readonly ofBox: (box: Element) => readonly Leaf[];
  readonly ofNode: (node: Text) => Leaf | undefined;
  /** Applies the reader's density; returns the leaves whose marks are others than before. */
  readonly thin: (settings: ThinSettings) => Leaf[];
}

export function createBook(): Book {
  const all = new Set<Leaf>();
  const byBox = new Map<Element, Set<Leaf>>();
  const byNode = new Map<Text, Leaf>();
  let ordered: Leaf[] | undefined;
  const inOrder = () => {
    ordered ??= [...all].sort(byPosition);
    return ordered;
  };
  return {
    leaves: inOrder,
    add: (block, tone) => {
      const leaf: Leaf = { block, spans: [], marks: [], tone, near: false };
      const last = ordered?.at(-1);
      if (ordered && (!last || byPosition(last, leaf) < 0)) ordered.push(leaf);
      else ordered = undefined;
      all.add(leaf);
      for (const box of block.boxes) byBox.set(box, (byBox.get(box) ?? new Set()).add(leaf));
      for (const { node } of block.pieces) byNode.set(node, leaf);
      return leaf;
    },
    remove: (leaf) => {
      all.delete(leaf);
      ordered = undefined;
      for (const box of leaf.block.boxes) {
        const leaves = byBox.get(box);
        leaves?.delete(leaf);
        if (leaves?.size === 0) byBox.delete(box);
      }
      for (const { node } of leaf.block.pieces) if (byNode.get(node) === leaf) byNode.delete(node);
    },
    ofBox: (box) => [...(byBox.get(box) ?? [])],
    ofNode: (node) => byNode.get(node),
    thin: (settings) => {
      const leaves = inOrder();
      const kept = thin(sections(leaves), settings);
      return leaves.filter((leaf, i) => {
        const marks = kept[i] ?? [];
        const same = marks.length === leaf.marks.length && marks.every((m, j) => m === leaf.marks[j]);
        leaf.marks = marks;
        return !same;
      });
    },
  };
}

function byPosition(a: Leaf, b: Leaf): number {
  const [first, second] = [a.block.pieces[0]?.node, b.block.pieces[0]?.node];
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A heading begins a section. */
function sections(leaves: readonly Leaf[]): SectionedSpans[] {
  let section = 0;
  return leaves.map((leaf) => {
    if (leaf.block.heading) section++;
    return { section, spans: leaf.spans };
  });
}
