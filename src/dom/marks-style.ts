/** The style sheet of the marks: a line and a faint ground, told apart by hue, by the kind of line and by its width. */
import type { Colour } from '../core/marks/colour';
import { groundColour, lineColour, TONES, type Tone } from '../core/marks/palette';
import { allLooks, type Look, lookName, type StyleChoices } from '../core/marks/style';

/** The highlight of the one mark that the keyboard is at. */
export const CURRENT = 'current';

/** @param look the name of a look, or `CURRENT` */
export const highlightName = (prefix: string, look: string, tone: Tone): string => `${prefix}-${look}-${tone}`;

/**
 * UTF-16 units from which a page's marks have no line. In every frame that changes anything Chromium computes anew how
 * far lines reach beyond their text, for the whole page: 30 ms for 1.2 million characters, 0.5 ms for 20 thousand.
 */
const TOO_LONG_FOR_LINES = 200_000;

/** The prefix of the names that a sheet has for marks without lines. */
export const withoutLines = (prefix: string): string => `${prefix}g`;

/** The names of a sheet that suit the text under an element. @param prefix the sheet's own */
export const prefixFor = (prefix: string, root: Element): string =>
  (root.textContent ?? '').length < TOO_LONG_FOR_LINES ? prefix : withoutLines(prefix);

const WIDTH = { A: '2px', B: '1px', C: '1px' } as const;

export interface SheetOptions {
  readonly styles?: StyleChoices;
  /** Whether one rule for the body is enough: see `highlightsInherit`. */
  readonly inherited?: boolean;
}

/**
 * Whether elements inherit the styles of highlights from those around them, as css-pseudo-4 has it. Chromium does since
 * 131; there a rule for every element costs half a microsecond for each element of the page and each rule (1,300 ms for
 * 60,000 elements on a busy machine, 300 ms by inheritance), and one that names `:root` twice as much as one that names
 * the body, for it makes Chromium look at every element. Firefox 153 asks each element for its own rules.
 */
export const highlightsInherit = (): boolean => !CSS.supports('-moz-appearance', 'none');

/**
 * Rules for every look and tone, with lines under the prefix itself and without under that of `prefixFor`: the sheet is
 * there before the text, and browsers pay for elements, not for rules. Paper gets the page as it is; in forced colours
 * the browser's own mark colours stand in.
 */
export function marksStyleSheet(prefix: string, { styles, inherited = false }: SheetOptions = {}): string {
  const lined = named(prefix, true, styles, inherited);
  const plain = named(withoutLines(prefix), false, styles, inherited);
  const rules = [...lined, ...plain].map(([name, rule]) => `${name} { ${rule} }`);
  const all = (named: readonly Rule[]) => named.map(([name]) => name).join(', ');
  const both = all([...lined, ...plain]);
  const inContrast = 'background-color: transparent; text-decoration-thickness: 3px;';
  return [
    ...rules,
    `@media (prefers-contrast: more) { ${all(lined)} { ${inContrast} } }`,
    `@media (forced-colors: active) { ${both} { background-color: Mark; color: MarkText; text-decoration: underline; } }`,
    `@media print { ${both} { background-color: transparent; text-decoration: none; } }`,
  ].join('\n');
}

/** A selector and its declarations. */
type Rule = readonly [selector: string, declarations: string];

const named = (prefix: string, lines: boolean, styles: StyleChoices | undefined, inherited: boolean): Rule[] =>
  TONES.flatMap((tone) => {
    const select = (look: string) => `${inherited ? 'body' : ''}::highlight(${highlightName(prefix, look, tone)})`;
    const looks = allLooks(styles).map((look): Rule => [select(lookName(look)), ruleOf(look, tone, lines)]);
    return [...looks, [select(CURRENT), currentRule(tone, lines)]];
  });

function ruleOf(look: Look, tone: Tone, lines: boolean): string {
  const ground = `background-color: ${css(groundColour(look, tone, lines))};`;
  if (!lines || look.line === 'none') return ground;
  return `text-decoration: underline ${look.line} ${css(lineColour(look.hue, tone))} ${WIDTH[look.tier]}; ${ground}`;
}

const YELLOW: Readonly<Record<Tone, string>> = {
  dark: 'rgb(255 196 61 / 0.55)',
  light: 'rgb(255 196 61 / 0.28)',
  'dark-plain': 'transparent',
  'light-plain': 'transparent',
};

function currentRule(tone: Tone, lines: boolean): string {
  const line = lines ? ` text-decoration: underline solid ${css(lineColour('red', tone))} 3px;` : '';
  return `background-color: ${YELLOW[tone]};${line}`;
}

const css = ([r, g, b, alpha]: Colour): string =>
  alpha === 0 ? 'transparent' : `rgb(${r} ${g} ${b}${alpha === 1 ? '' : ` / ${alpha}`})`;
