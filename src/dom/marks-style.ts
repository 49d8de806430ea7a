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
export const TOO_LONG_FOR_LINES = 200_000;

const WIDTH = { A: '2px', B: '1px', C: '1px' } as const;

export interface SheetOptions {
  readonly styles?: StyleChoices;
  /** Whether marks are underlined; else they have a ground only, and a stronger one. */
  readonly lines?: boolean;
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

/** Rules for every look and tone. Paper gets the page as it is; in forced colours the browser's own mark colours stand in. */
export function marksStyleSheet(
  prefix: string,
  { styles, lines = true, inherited = false }: SheetOptions = {},
): string {
  const rules: string[] = [];
  const names: string[] = [];
  const add = (look: string, tone: Tone, rule: string) => {
    const name = `${inherited ? 'body' : ''}::highlight(${highlightName(prefix, look, tone)})`;
    names.push(name);
    rules.push(`${name} { ${rule} }`);
  };
  for (const tone of TONES) {
    for (const look of allLooks(styles)) add(lookName(look), tone, ruleOf(look, tone, lines));
    add(CURRENT, tone, currentRule(tone, lines));
  }
  const all = names.join(', ');
  const inContrast = lines ? 'background-color: transparent; text-decoration-thickness: 3px;' : '';
  return [
    ...rules,
    ...(lines ? [`@media (prefers-contrast: more) { ${all} { ${inContrast} } }`] : []),
    `@media (forced-colors: active) { ${all} { background-color: Mark; color: MarkText; text-decoration: underline; } }`,
    `@media print { ${all} { background-color: transparent; text-decoration: none; } }`,
  ].join('\n');
}

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
