/** How marks look, as data: a hue and a line for each category, which the reader may change. */
import type { Category, Tier } from '../entry/types';
import type { Span } from '../match/mark';

export const HUES = ['red', 'blue', 'violet', 'gold', 'green', 'grey'] as const;
export const LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy', 'none'] as const;

export type Hue = (typeof HUES)[number];
export type Line = (typeof LINES)[number];

export interface MarkStyle {
  readonly hue: Hue;
  readonly line: Line;
  /** Whether the text stands on a faint ground of the hue. */
  readonly tint: boolean;
}

/** What the reader chose otherwise, category by category and field by field. */
export type StyleChoices = { readonly [C in Category]?: Partial<MarkStyle> };

const idea: MarkStyle = { hue: 'red', line: 'solid', tint: true };
const programme: MarkStyle = { hue: 'blue', line: 'solid', tint: true };
const institution: MarkStyle = { hue: 'violet', line: 'dashed', tint: true };
const phrase: MarkStyle = { hue: 'gold', line: 'dotted', tint: true };

/** Four families of categories, so that a page does not turn into a rainbow. */
export const DEFAULT_STYLES: Readonly<Record<Category, MarkStyle>> = {
  theory: idea,
  slogan: idea,
  strategy: programme,
  campaign: programme,
  policy: programme,
  system: institution,
  body: institution,
  law: institution,
  metaphor: phrase,
  phrase,
};

/** A formula that no entry covers: its shape alone is known. */
const UNLISTED: Look = { hue: 'grey', line: 'dotted', tint: false, tier: 'C' };

/** A style at a tier: what must be marked has a thick line, what should be a thin one, what is arguable no ground. */
export interface Look extends MarkStyle {
  readonly tier: Tier;
}

export const styleOf = (category: Category, choices: StyleChoices = {}): MarkStyle => ({
  ...DEFAULT_STYLES[category],
  ...choices[category],
});

export const lookOf = (
  { kind, category, tier }: Pick<Span, 'kind' | 'category' | 'tier'>,
  choices?: StyleChoices,
): Look => (kind === 'unlisted' ? UNLISTED : { ...styleOf(category, choices), tier });

/** A name for a look that has no other: letters and hyphens. */
export const lookName = ({ hue, line, tint, tier }: Look): string => `${hue}-${line}-${tint ? 'tint' : 'bare'}-${tier}`;

/** Every look that marks can have with these choices, each once. */
export function allLooks(choices?: StyleChoices): readonly Look[] {
  const categories = Object.keys(DEFAULT_STYLES) as Category[];
  const tiers: readonly Tier[] = ['A', 'B', 'C'];
  const looks = categories.flatMap((category) => tiers.map((tier) => ({ ...styleOf(category, choices), tier })));
  return [...new Map([...looks, UNLISTED].map((look) => [lookName(look), look])).values()];
}
