/** Whether text is dark or light, told from its own colour: the page's theme, not the system's, is what counts. */
export type Tone = 'dark-text' | 'light-text';

const cache = new Map<string, Tone>();

export function toneOf(el: Element): Tone {
  const { color } = getComputedStyle(el);
  const known = cache.get(color);
  if (known) return known;
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  // Colours of wide gamuts are given in fractions of one.
  const scale = color.startsWith('color(') ? 255 : 1;
  const tone: Tone = (0.299 * r + 0.587 * g + 0.114 * b) * scale > 140 ? 'light-text' : 'dark-text';
  cache.set(color, tone);
  return tone;
}
