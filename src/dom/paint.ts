/**
 * Paints spans as CSS Custom Highlights. Nothing is added to the page. Only spans near the viewport are
 * registered: Chromium pays for every registered range in every frame that changes anything.
 */
import type { Tone } from '../core/marks/palette';
import { CURRENT, highlightName } from './marks-style';

export interface Painter {
  /** @param look the name of a look */
  readonly add: (range: StaticRange, look: string, tone: Tone) => void;
  readonly remove: (range: StaticRange, look: string, tone: Tone) => void;
  /** The one span that the keyboard is at. */
  readonly showCurrent: (range: StaticRange | undefined, tone: Tone) => void;
  /** Paints by the style sheet of another prefix; without one nothing is painted that a page could see. */
  readonly use: (prefix: string | undefined) => void;
}

interface Layer {
  readonly look: string;
  readonly tone: Tone;
  readonly highlight: Highlight;
}

/** @param prefix random for each load, so that pages cannot look for a fixed name; everything ends with `signal` */
export function createPainter(prefix: string | undefined, signal: AbortSignal): Painter {
  const layers = new Map<string, Layer>();
  let used = prefix;
  const register = ({ look, tone, highlight }: Layer) => {
    if (used !== undefined && !signal.aborted) CSS.highlights.set(highlightName(used, look, tone), highlight);
  };
  const unregister = ({ look, tone }: Layer) => {
    if (used !== undefined) CSS.highlights.delete(highlightName(used, look, tone));
  };
  const of = (look: string, tone: Tone): Highlight => {
    const key = `${look} ${tone}`;
    const known = layers.get(key);
    if (known) return known.highlight;
    const highlight = new Highlight();
    highlight.priority = look === CURRENT ? 1 : 0;
    const layer = { look, tone, highlight };
    layers.set(key, layer);
    register(layer);
    return highlight;
  };
  signal.addEventListener('abort', () => {
    for (const layer of layers.values()) {
      layer.highlight.clear();
      unregister(layer);
    }
  });
  return {
    add: (range, look, tone) => void of(look, tone).add(range),
    remove: (range, look, tone) => void of(look, tone).delete(range),
    showCurrent: (range, tone) => {
      for (const { look, highlight } of layers.values()) if (look === CURRENT) highlight.clear();
      if (range) of(CURRENT, tone).add(range);
    },
    use: (next) => {
      if (next === used) return;
      for (const layer of layers.values()) unregister(layer);
      used = next;
      for (const layer of layers.values()) register(layer);
    },
  };
}
