/** Keeps what is painted in step with the books: marks of leaves near the viewport, and no others. */

import type { Tone } from '../core/marks/palette';
import { lookName } from '../core/marks/style';
import type { Span } from '../core/match/mark';
import type { Painter } from '../dom/paint';
import { staticRange } from '../dom/ranges';
import { toneOf } from '../dom/tone';
import type { Appearance } from './appearance';
import type { Leaf } from './book';

interface Painted {
  readonly range: StaticRange;
  readonly look: string;
  readonly tone: Tone;
}

export interface Painting {
  /** Paints the leaf anew: its marks if it is near, nothing if it is far or gone. */
  readonly update: (leaf: Leaf, gone?: boolean) => void;
}

export function createPainting(painter: Painter, lookOf: Appearance): Painting {
  const painted = new Map<Leaf, readonly Painted[]>();
  const paint = (leaf: Leaf, span: Span): readonly Painted[] => {
    const look = lookOf(span);
    const range = look && staticRange(leaf.block, span.start, span.end);
    if (!range) return [];
    // Links and headlines inside a paragraph have colours of their own.
    const around = range.startContainer.parentElement;
    return [{ range, look: lookName(look), tone: around ? toneOf(around) : leaf.tone }];
  };
  return {
    update: (leaf, gone = false) => {
      for (const { range, look, tone } of painted.get(leaf) ?? []) painter.remove(range, look, tone);
      painted.delete(leaf);
      if (gone || !leaf.near || leaf.marks.length === 0) return;
      const now = leaf.marks.flatMap((span) => paint(leaf, span));
      for (const { range, look, tone } of now) painter.add(range, look, tone);
      painted.set(leaf, now);
    },
  };
}
