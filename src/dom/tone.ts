/** Which colours suit a text, told from its own colour and what it stands on: the page's theme, not the system's, counts. */
import { type Colour, over, readColour } from '../core/marks/colour';
import { type Tone, toneFor } from '../core/marks/palette';
import { parentOf } from './boxes';
import { isElement } from './nodes';

const tones = new Map<string, Tone>();

export function toneOf(el: Element): Tone {
  const style = getComputedStyle(el);
  const background = backgroundOf(el, style);
  const key = `${style.color} ${background}`;
  const known = tones.get(key);
  if (known) return known;
  const text = readColour(style.color) ?? BLACK;
  const tone = toneFor(background ? over(text, background) : text, background);
  tones.set(key, tone);
  return tone;
}

const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [255, 255, 255, 1];
/** Chromium's and Firefox's canvas of a dark colour scheme. */
const DARK_CANVAS: Colour = [24, 24, 26, 1];

/** Elements whose background lets through what is behind it are passed over. Nothing where a picture is behind the text. */
function backgroundOf(el: Element, own: CSSStyleDeclaration): Colour | undefined {
  const layers: Colour[] = [];
  let style = own;
  for (let at: Node | null = el; isElement(at); at = parentOf(at)) {
    if (at !== el) style = getComputedStyle(at);
    if (style.backgroundImage !== 'none') return undefined;
    const colour = readColour(style.backgroundColor);
    if (colour === undefined || colour[3] === 0) continue;
    layers.push(colour);
    if (colour[3] === 1) break;
  }
  const canvas = /dark/.test(style.colorScheme) && !/light/.test(style.colorScheme) ? DARK_CANVAS : WHITE;
  return layers.reduceRight<Colour>((below, layer) => over(layer, below), canvas);
}
