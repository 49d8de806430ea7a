/** Colours as browsers compute them, and how well one reads on another. */

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Reads `rgb()`, `color()` and the lightness spaces as `getComputedStyle` gives them, and `#rrggbb`. Of the lightness
 * spaces only the lightness counts: contrast asks for no more. `undefined` for what is not a colour.
 */
export function readColour(css: string): Colour | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(css);
  if (hex) return [byte(hex[1]), byte(hex[2]), byte(hex[3]), 1];
  const name = /^(rgba?|color|oklab|oklch|lab|lch)\(/.exec(css)?.[1];
  if (!name) return undefined;
  const numbers = css
    .slice(name.length + 1)
    .replace(/^(srgb|display-p3|rec2020|a98-rgb|prophoto-rgb)\b/, '')
    .match(/-?[\d.]+(e-?\d+)?%?/g);
  const [a = 0, b = 0, c = 0, alpha = 1] = (numbers ?? []).map((n) =>
    n.endsWith('%') ? Number.parseFloat(n) / 100 : Number(n),
  );
  if (name.startsWith('rgb')) return [a, b, c, alpha];
  if (name === 'color') return [a * 255, b * 255, c * 255, alpha];
  const light = name.startsWith('ok') ? a ** 3 : (((a > 1 ? a : a * 100) + 16) / 116) ** 3;
  const grey = 255 * fromLinear(Math.min(1, Math.max(0, light)));
  return [grey, grey, grey, alpha];
}

const byte = (hex: string | undefined): number => Number.parseInt(hex ?? '0', 16);

/** A colour laid over an opaque one. */
export const over = ([r, g, b, alpha]: Colour, [r2, g2, b2]: Colour): Colour => [
  r * alpha + r2 * (1 - alpha),
  g * alpha + g2 * (1 - alpha),
  b * alpha + b2 * (1 - alpha),
  1,
];

/** Relative luminance as WCAG defines it, from 0 to 1. */
export const luminance = ([r, g, b]: Colour): number =>
  0.2126 * toLinear(r / 255) + 0.7152 * toLinear(g / 255) + 0.0722 * toLinear(b / 255);

/** The contrast of two opaque colours, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const fromLinear = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
