/**
 * Whether a style sheet holds nothing but rules for `::highlight()`, alone or inside `@media`: whoever took over a
 * page's process must not get to style the page, or load anything, through the extension.
 */
export function isHighlightSheet(css: string): boolean {
  // Escapes and comments would let a rule look like another.
  if (/[\\<@]|\/\*|url|image/i.test(css.replace(/@media\b/g, ''))) return false;
  return css.replace(MEDIA, '$1').replace(RULE, '').trim() === '';
}

const HIGHLIGHT = String.raw`(?:body)?::highlight\([\w-]+\)`;
const RULE = new RegExp(String.raw`\s*${HIGHLIGHT}(?:\s*,\s*${HIGHLIGHT})*\s*\{[^{}]*\}`, 'g');
const MEDIA = new RegExp(String.raw`@media\s[^{};]+\{((?:${RULE.source})*)\s*\}`, 'g');
