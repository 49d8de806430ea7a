/** Ready-made sets of styles. Each tells the families of categories apart by more than the hue. */
import type { Category } from '../entry/types';
import { DEFAULT_STYLES, type MarkStyle, type StyleChoices } from './style';

type Family = 'idea' | 'programme' | 'institution' | 'phrase';

/** The families of the usual styles, in their order. */
const FAMILY_OF: Readonly<Record<Category, Family>> = {
  theory: 'idea',
  slogan: 'idea',
  strategy: 'programme',
  campaign: 'programme',
  policy: 'programme',
  system: 'institution',
  body: 'institution',
  law: 'institution',
  metaphor: 'phrase',
  phrase: 'phrase',
};

const byFamily = (styles: Readonly<Record<Family, MarkStyle>>): StyleChoices =>
  Object.fromEntries(Object.entries(FAMILY_OF).map(([category, family]) => [category, styles[family]]));

export const PRESETS = {
  usual: {},
  /** Blue against gold and grey: pairs that no kind of colour blindness brings together; lines differ besides. */
  'blue-gold': byFamily({
    idea: { hue: 'gold', line: 'double', tint: true },
    programme: { hue: 'blue', line: 'solid', tint: true },
    institution: { hue: 'blue', line: 'dashed', tint: false },
    phrase: { hue: 'grey', line: 'dotted', tint: false },
  }),
  'one-colour': byFamily({
    idea: { hue: 'grey', line: 'double', tint: false },
    programme: { hue: 'grey', line: 'solid', tint: false },
    institution: { hue: 'grey', line: 'dashed', tint: false },
    phrase: { hue: 'grey', line: 'dotted', tint: false },
  }),
  lines: byFamily({
    idea: { hue: 'red', line: 'solid', tint: false },
    programme: { hue: 'blue', line: 'solid', tint: false },
    institution: { hue: 'violet', line: 'dashed', tint: false },
    phrase: { hue: 'gold', line: 'dotted', tint: false },
  }),
  grounds: byFamily({
    idea: { hue: 'red', line: 'none', tint: true },
    programme: { hue: 'blue', line: 'none', tint: true },
    institution: { hue: 'violet', line: 'none', tint: true },
    phrase: { hue: 'gold', line: 'none', tint: true },
  }),
} as const satisfies Readonly<Record<string, StyleChoices>>;

export type Preset = keyof typeof PRESETS;

const asWhole = (choices: StyleChoices): string =>
  JSON.stringify(
    Object.keys(FAMILY_OF).map((category) => {
      const { hue, line, tint } = { ...DEFAULT_STYLES[category as Category], ...choices[category as Category] };
      return [hue, line, tint];
    }),
  );

/** The set that looks as these choices do, if there is one. */
export const presetOf = (choices: StyleChoices): Preset | undefined =>
  (Object.keys(PRESETS) as Preset[]).find((name) => asWhole(PRESETS[name]) === asWhole(choices));
