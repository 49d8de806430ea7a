/** The colours of marks, and which set of them suits a text and what it stands on. */
import { type Colour, contrast, luminance, over, readColour } from './colour';
import { HUES, type Hue, type Look } from './style';

/**
 * Sets of colours. `dark` and `light` speak of the text. The plain ones have no ground, and lines near black or white:
 * they read wherever the text itself does, on a red banner too.
 */
export const TONES = ['dark', 'light', 'dark-plain', 'light-plain'] as const;
export type Tone = (typeof TONES)[number];

const LINES: Readonly<Record<Tone, Readonly<Record<Hue, string>>>> = {
  dark: { red: '#a63520', blue: '#1c6580', violet: '#5456a0', gold: '#7d6118', green: '#2c6a3e', grey: '#6b6b6b' },
  light: { red: '#f0917a', blue: '#7cc4dc', violet: '#b1b4f5', gold: '#d9bd6a', green: '#8ccf9a', grey: '#b0b0b0' },
  'dark-plain': {
    red: '#500c00',
    blue: '#00263a',
    violet: '#1f1a5e',
    gold: '#352600',
    green: '#00290f',
    grey: '#1c1c1c',
  },
  'light-plain': {
    red: '#ffd9cf',
    blue: '#c9f0fc',
    violet: '#dedcff',
    gold: '#ffe9a8',
    green: '#c8f5d2',
    grey: '#e6e6e6',
  },
};

/** How strong the ground is, by tier; what is arguable has none. */
const GROUND: Readonly<Record<Tone, readonly [a: number, b: number]>> = {
  dark: [0.12, 0.08],
  light: [0.18, 0.13],
  'dark-plain': [0, 0],
  'light-plain': [0, 0],
};

/** Of the long pages that have grounds instead of lines. */
const GROUND_ALONE: Readonly<Record<Tone, number>> = { dark: 0.24, light: 0.26, 'dark-plain': 0.1, 'light-plain': 0.1 };

const colour = (hex: string): Colour => readColour(hex) ?? [0, 0, 0, 1];

export const lineColour = (hue: Hue, tone: Tone): Colour => colour(LINES[tone][hue]);

/** @param lines whether the marks have lines; else the ground is all there is */
export function groundColour({ hue, tint, tier }: Look, tone: Tone, lines = true): Colour {
  const [r, g, b] = lineColour(hue, tone);
  const [a, second] = GROUND[tone];
  if (!lines) return [r, g, b, GROUND_ALONE[tone]];
  return [r, g, b, !tint || tier === 'C' ? 0 : tier === 'A' ? a : second];
}

/** Contrast that WCAG asks of text and of signs. */
const TEXT = 4.5;
const SIGN = 3;

/**
 * The set for a text on a background; without a background, which may be a picture, the text alone decides. The text
 * keeps its contrast, and a line stands out from the background, if the page's own text can be read at all.
 */
export function toneFor(text: Colour, background: Colour | undefined): Tone {
  const light = background ? luminance(text) > luminance(background) : luminance(text) > 0.3;
  const tone = light ? 'light' : 'dark';
  if (background && HUES.every((hue) => suits(hue, tone, text, background))) return tone;
  return light ? 'light-plain' : 'dark-plain';
}

function suits(hue: Hue, tone: Tone, text: Colour, background: Colour): boolean {
  const ground = over(groundColour({ hue, line: 'solid', tint: true, tier: 'A' }, tone), background);
  return contrast(text, ground) >= TEXT && contrast(lineColour(hue, tone), background) >= SIGN;
}

export const isLightText = (tone: Tone): boolean => tone.startsWith('light');
