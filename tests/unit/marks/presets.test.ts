import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/core/entry/schema';
import { PRESETS, presetOf } from '../../../src/core/marks/presets';
import { styleOf } from '../../../src/core/marks/style';

describe('ready-made styles', () => {
  it('are recognised by how they look, not by how they are written down', () => {
    for (const [name, choices] of Object.entries(PRESETS)) expect(presetOf(choices)).toBe(name);
    expect(presetOf({ law: styleOf('law') })).toBe('usual');
    expect(presetOf({ law: { hue: 'green' } })).toBeUndefined();
  });

  it('tell families apart by line or ground alone, where colours are meant not to', () => {
    for (const name of ['blue-gold', 'one-colour'] as const) {
      const signs = new Set(CATEGORIES.map((c) => styleOf(c, PRESETS[name]).line));
      expect(signs.size).toBe(4);
    }
  });

  it('never pair colours that a colour-blind reader cannot tell apart in the set made for them', () => {
    const hues = new Set(CATEGORIES.map((c) => styleOf(c, PRESETS['blue-gold']).hue));
    expect([...hues].sort()).toEqual(['blue', 'gold', 'grey']);
  });
});
