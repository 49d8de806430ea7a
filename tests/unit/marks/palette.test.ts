import { describe, expect, it } from 'vitest';
import { type Colour, contrast, over, readColour } from '../../../src/core/marks/colour';
import { groundColour, lineColour, toneFor } from '../../../src/core/marks/palette';
import { allLooks, HUES, LINES } from '../../../src/core/marks/style';
import { BACKGROUNDS } from './backgrounds';

const colour = (hex: string): Colour => {
  const read = readColour(hex);
  if (!read) throw new Error(hex);
  return read;
};

/** Every style that a reader can choose, at every tier. */
const LOOKS = HUES.flatMap((hue) =>
  LINES.flatMap((line) => allLooks({ policy: { hue, line, tint: true }, law: { hue, line, tint: false } })),
);

describe.each(BACKGROUNDS)('marks on %s with text %s', (backgroundHex, textHex) => {
  const [background, text] = [colour(backgroundHex), colour(textHex)];
  const tone = toneFor(text, background);

  it('can be read before they are marked', () => expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5));

  it('leave the text 4.5 : 1', () => {
    for (const look of LOOKS)
      expect(contrast(text, over(groundColour(look, tone), background)), JSON.stringify(look)).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  it('have lines at 3 : 1 against the page and against their own ground', () => {
    for (const look of LOOKS) {
      const line = lineColour(look.hue, tone);
      expect(contrast(line, background), look.hue).toBeGreaterThanOrEqual(3);
      expect(contrast(line, over(groundColour(look, tone), background)), look.hue).toBeGreaterThanOrEqual(2.5);
    }
  });
});

describe('the tone of a text', () => {
  it('is coloured on paper and plain on a banner', () => {
    expect(toneFor(colour('#222222'), colour('#ffffff'))).toBe('dark');
    expect(toneFor(colour('#d8d5cd'), colour('#14161a'))).toBe('light');
    expect(toneFor(colour('#ffffff'), colour('#c00000'))).toBe('light-plain');
    expect(toneFor(colour('#000000'), colour('#808080'))).toBe('dark-plain');
  });

  it('is plain where a picture may be behind', () => {
    expect(toneFor(colour('#ffffff'), undefined)).toBe('light-plain');
    expect(toneFor(colour('#000000'), undefined)).toBe('dark-plain');
  });
});

describe('colours as browsers compute them', () => {
  it.each([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 50%)', [1, 2, 3, 0.5]],
    ['#102030', [16, 32, 48, 1]],
    ['color(srgb 1 0 0.5 / 0.25)', [255, 0, 127.5, 0.25]],
  ] as const)('are read: %s', (css, read) => expect(readColour(css)).toEqual(read));

  it('of lightness spaces count by their lightness', () => {
    const white = colour('#ffffff');
    const black = colour('#000000');
    expect(contrast(readColour('oklch(1 0 0)') ?? black, white)).toBeCloseTo(1, 2);
    expect(contrast(readColour('lab(0 0 0)') ?? white, black)).toBeCloseTo(1, 0);
    expect(contrast(readColour('oklab(0.5 0 0)') ?? white, white)).toBeCloseTo(6, 0);
  });

  it('are not read where they are none', () => expect(readColour('currentcolor')).toBeUndefined());
});
