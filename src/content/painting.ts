/** Keeps what is painted in step with the books: marks of leaves near the viewport, and no others. */
import type { Span } from '../core/match/mark';
import { type MarkStyle, STYLE_OF } from '../dom/marks-style';
import type { Painter } from '../dom/paint';
import { staticRange } from '../dom/ranges';
import type { Tone } from '../dom/tone';
import type { Leaf } from './book';

interface Painted {
  readonly range: StaticRange;
  readonly style: MarkStyle;
  readonly tone: Tone;
}

const styleOf = (span: Span): MarkStyle => (span.kind === 'unlisted' ? 'unlisted' : STYLE_OF[span.category]);

export interface Painting {
  /** Paints the leaf anew: its marks if it is near, nothing if it is far or gone. */
  readonly update: (leaf: Leaf, gone?: boolean) => void;
}

export function createPainting(painter: Painter): Painting {
  const painted = new Map<Leaf, readonly Painted[]>();
  return {
    update: (leaf, gone = false) => {
      for (const { range, style, tone } of painted.get(leaf) ?? []) painter.remove(range, style, tone);
      painted.delete(leaf);
      if (gone || !leaf.near || leaf.marks.length === 0) return;
      const { block, tone } = leaf;
      const now = leaf.marks.flatMap((span) => {
        const range = staticRange(block, span.start, span.end);
        return range ? [{ range, style: styleOf(span), tone }] : [];
      });
      for (const { range, style } of now) painter.add(range, style, tone);
      painted.set(leaf, now);
    },
  };
}
