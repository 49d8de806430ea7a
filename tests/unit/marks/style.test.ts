import { describe, expect, it } from 'vitest';
import { appearanceOf } from '../../../src/content/appearance';
import { allLooks, HUES, LINES, lookName, lookOf, type StyleChoices } from '../../../src/core/marks/style';
import type { Span } from '../../../src/core/match/mark';
import { marksStyleSheet, withoutLines } from '../../../src/dom/marks-style';
import { DEFAULT_SETTINGS } from '../../../src/platform/store/open-settings';

const span = (over: Partial<Span> = {}): Span => ({
  start: 0,
  end: 2,
  kind: 'entry',
  id: 'a',
  category: 'policy',
  tier: 'A',
  choices: [],
  maxPerPage: undefined,
  ...over,
});

describe('looks', () => {
  it('tell categories and tiers apart', () => {
    const [policy, phrase] = [lookName(lookOf(span())), lookName(lookOf(span({ category: 'phrase' })))];
    expect(policy).not.toBe(phrase);
    expect(new Set((['A', 'B', 'C'] as const).map((tier) => lookName(lookOf(span({ tier }))))).size).toBe(3);
  });

  it('follow the reader field by field', () => {
    expect(lookOf(span(), { policy: { line: 'wavy' } })).toEqual({ hue: 'blue', line: 'wavy', tint: true, tier: 'A' });
    expect(lookOf(span(), { law: { line: 'wavy' } }).line).toBe('solid');
  });

  it('leave formulas that no entry covers grey, whatever their category is said to be', () =>
    expect(lookOf(span({ kind: 'unlisted' }), { policy: { hue: 'green' } }).hue).toBe('grey'));

  it('all have a rule with a line and one without, for pages of any length', () => {
    const categories = [
      'theory',
      'strategy',
      'campaign',
      'system',
      'policy',
      'body',
      'slogan',
      'metaphor',
      'phrase',
      'law',
    ];
    const styles: StyleChoices = Object.fromEntries(
      categories.map((category, i) => [
        category,
        { hue: HUES[i % HUES.length], line: LINES[Math.floor(i / 2) % LINES.length], tint: i % 2 === 0 },
      ]),
    );
    const css = marksStyleSheet('h1a2b3c4d', { styles });
    for (const prefix of ['h1a2b3c4d', withoutLines('h1a2b3c4d')]) {
      const rules = allLooks(styles).map((look) => css.split(`::highlight(${prefix}-${lookName(look)}-dark) {`)[1]);
      expect(rules.every((rule) => rule?.includes('background-color'))).toBe(true);
      expect(rules.some((rule) => rule?.slice(0, rule.indexOf('}')).includes('underline'))).toBe(
        prefix === 'h1a2b3c4d',
      );
    }
  });
});

describe('what is painted', () => {
  const own = new Set(['mine']);
  it('is everything by default, own terms too', () => {
    expect(appearanceOf(DEFAULT_SETTINGS, own)(span({ id: 'mine' }))).toBeDefined();
  });

  it('is not what the reader keeps to the panel', () => {
    const kept = appearanceOf({ ...DEFAULT_SETTINGS, ownInPanel: true }, own);
    expect(kept(span({ id: 'mine' }))).toBeUndefined();
    expect(kept(span())).toBeDefined();
    expect(appearanceOf({ ...DEFAULT_SETTINGS, panelOnly: true }, own)(span())).toBeUndefined();
  });
});
