/** Colours of marks as they are seen without one of the three kinds of cones. */
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/core/entry/schema';
import { lineColour, type Tone } from '../../../src/core/marks/palette';
import { PRESETS, type Preset } from '../../../src/core/marks/presets';
import { type MarkStyle, styleOf } from '../../../src/core/marks/style';

type Three = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), whole deficiency, on linear light. */
const SIGHTS = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, readonly [Three, Three, Three]>>;
type Sight = keyof typeof SIGHTS;

/** CIE 1976 distance from which two thin lines are told apart at a glance; 2.3 is the least that is seen at all. */
const APART = 15;

const linear = (byte: number): number => {
  const c = byte / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const times = (matrix: readonly [Three, Three, Three], [r, g, b]: Three): Three => {
  const row = ([x, y, z]: Three) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

function lab([r, g, b]: Three): Three {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two lines are for a reader with this sight. */
function distance(a: MarkStyle, b: MarkStyle, tone: Tone, sight: Sight): number {
  const seen = ({ hue }: MarkStyle) => {
    const [red, green, blue] = lineColour(hue, tone);
    return lab(times(SIGHTS[sight], [linear(red), linear(green), linear(blue)]));
  };
  const [one, two] = [seen(a), seen(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

/** Distances of the pairs of different hues in a set, smallest first, on light and on dark pages. */
function distances(preset: Preset, sight: Sight, wanted: (a: MarkStyle, b: MarkStyle) => boolean = any) {
  const styles = CATEGORIES.map((category) => styleOf(category, PRESETS[preset]));
  const pairs = styles.flatMap((a, i) => styles.slice(i + 1).map((b) => [a, b] as const));
  const different = pairs.filter(([a, b]) => a.hue !== b.hue && wanted(a, b));
  return (['dark', 'light'] as const)
    .flatMap((tone) => different.map(([a, b]) => distance(a, b, tone, sight)))
    .sort((a, b) => a - b);
}
const any = () => true;

describe.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)('with %s', (sight) => {
  it('the colours of the set made for it are told apart', () => {
    const [least = 0] = distances('blue-gold', sight);
    expect(least).toBeGreaterThan(APART);
  });

  it('the usual colours are told apart where the line does not do it', () => {
    const alike = distances('usual', sight, (a, b) => a.line === b.line);
    expect(alike.length).toBeGreaterThan(0);
    expect(alike[0]).toBeGreaterThan(APART);
  });
});

describe('the usual colours', () => {
  it('are not all told apart without green cones: the check can see it', () => {
    const [least = 100] = distances('usual', 'deuteranopia');
    expect(least).toBeLessThan(3);
  });
});
