/** The style sheet of the marks: a thin underline and a faint tint, told apart by hue and by line. */
import type { Category } from '../core/entry/types';
import type { Tone } from './tone';

/** Four families of categories, so that a page does not turn into a rainbow. */
export type MarkStyle = 'idea' | 'programme' | 'institution' | 'phrase' | 'unlisted' | 'current';

export const STYLE_OF: Readonly<Record<Category, MarkStyle>> = {
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

export const MARK_STYLES: readonly MarkStyle[] = ['idea', 'programme', 'institution', 'phrase', 'unlisted', 'current'];
export const TONES: readonly Tone[] = ['dark-text', 'light-text'];

const LINE: Readonly<Record<MarkStyle, string>> = {
  idea: 'solid',
  programme: 'solid',
  institution: 'dashed',
  phrase: 'dotted',
  unlisted: 'dotted',
  current: 'solid',
};

/** Underline at least 3:1 against the page, tint faint enough to keep the text above 4.5:1. */
const COLOURS: Readonly<Record<Tone, Readonly<Record<MarkStyle, readonly [line: string, tint: string]>>>> = {
  'dark-text': {
    idea: ['#b3402a', 'rgb(179 64 42 / .10)'],
    programme: ['#1f6f8b', 'rgb(31 111 139 / .10)'],
    institution: ['#5b5ea6', 'rgb(91 94 166 / .08)'],
    phrase: ['#8a6d1f', 'rgb(138 109 31 / .06)'],
    unlisted: ['#767676', 'transparent'],
    current: ['#b3402a', 'rgb(255 196 61 / .55)'],
  },
  'light-text': {
    idea: ['#f0917a', 'rgb(240 145 122 / .16)'],
    programme: ['#7cc4dc', 'rgb(124 196 220 / .15)'],
    institution: ['#a9acf0', 'rgb(169 172 240 / .14)'],
    phrase: ['#d9bd6a', 'rgb(217 189 106 / .10)'],
    unlisted: ['#a0a0a0', 'transparent'],
    current: ['#ffc43d', 'rgb(255 196 61 / .35)'],
  },
};

export const highlightName = (prefix: string, style: MarkStyle, tone: Tone): string => `${prefix}-${style}-${tone}`;

/**
 * UTF-16 units from which a page's marks have no line. In every frame that changes anything Chromium computes anew how
 * far lines reach beyond their text, for the whole page: 30 ms for 1.2 million characters, 0.5 ms for 20 thousand.
 */
export const TOO_LONG_FOR_LINES = 200_000;

/**
 * Rules for every style and tone; in forced colours the browser's own mark colours stand in.
 * @param lines whether marks are underlined; else they are tinted only, and more strongly
 */
export function marksStyleSheet(prefix: string, lines = true): string {
  const rules = TONES.flatMap((tone) =>
    MARK_STYLES.map((style) => {
      const [line, tint] = COLOURS[tone][style];
      const width = style === 'unlisted' || style === 'phrase' ? '1px' : '1.5px';
      const look = lines
        ? `text-decoration: underline ${LINE[style]} ${line} ${width}; background-color: ${tint};`
        : `background-color: color-mix(in srgb, ${line} 28%, transparent);`;
      return `::highlight(${highlightName(prefix, style, tone)}) { ${look} }`;
    }),
  );
  const names = TONES.flatMap((tone) =>
    MARK_STYLES.map((style) => `::highlight(${highlightName(prefix, style, tone)})`),
  ).join(', ');
  return [
    ...rules,
    ...(lines
      ? [
          `@media (prefers-contrast: more) { ${names} { background-color: transparent; text-decoration-thickness: 3px; } }`,
        ]
      : []),
    `@media (forced-colors: active) { ${names} { background-color: Mark; color: MarkText; text-decoration: underline; } }`,
  ].join('\n');
}
