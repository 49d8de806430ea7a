/**
 * Paints spans as CSS Custom Highlights. Nothing is added to the page. Only spans near the viewport are
 * registered: Chromium pays for every registered range in every frame that changes anything.
 */
import { highlightName, MARK_STYLES, type MarkStyle, TONES } from './marks-style';
import type { Tone } from './tone';

export interface Painter {
  readonly add: (range: StaticRange, style: MarkStyle, tone: Tone) => void;
  readonly remove: (range: StaticRange, style: MarkStyle, tone: Tone) => void;
  /** The one span that the keyboard is at. */
  readonly showCurrent: (range: StaticRange | undefined, tone: Tone) => void;
}

/** @param prefix random for each load, so that pages cannot look for a fixed name; everything ends with `signal` */
export function createPainter(prefix: string, signal: AbortSignal): Painter {
  const highlights = new Map<string, Highlight>();
  for (const tone of TONES) {
    for (const style of MARK_STYLES) {
      const name = highlightName(prefix, style, tone);
      const highlight = new Highlight();
      highlight.priority = style === 'current' ? 1 : 0;
      CSS.highlights.set(name, highlight);
      highlights.set(name, highlight);
    }
  }
  signal.addEventListener('abort', () => {
    for (const [name, highlight] of highlights) {
      highlight.clear();
      CSS.highlights.delete(name);
    }
  });
  const of = (style: MarkStyle, tone: Tone) => highlights.get(highlightName(prefix, style, tone));
  return {
    add: (range, style, tone) => void of(style, tone)?.add(range),
    remove: (range, style, tone) => void of(style, tone)?.delete(range),
    showCurrent: (range, tone) => {
      for (const t of TONES) of('current', t)?.clear();
      if (range) of('current', tone)?.add(range);
    },
  };
}
