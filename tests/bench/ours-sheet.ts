/** What the bench knows of the style sheet of the marks: see `ours.ts`. */
import { lookName, lookOf } from '../../src/core/marks/style';
import { highlightName, highlightsInherit, marksStyleSheet, prefixFor } from '../../src/dom/marks-style';

const PREFIX = 'bench';

/** Both content scripts of a page live in this world, which is the extension's own. */
const world = globalThis as { benchSheet?: CSSStyleSheet };

/** Puts the sheet in if it is not there: in pages that ask for it before they are laid out, as the product does. */
export function dress(): void {
  if (world.benchSheet) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksStyleSheet(PREFIX, { inherited: highlightsInherit() }));
  document.adoptedStyleSheets.push(sheet);
  world.benchSheet = sheet;
}

export function undress(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== world.benchSheet);
  delete world.benchSheet;
}

/** The prefix of the names that suit this page. */
export const prefixHere = (): string => prefixFor(PREFIX, document.body);

/** The name of the marks that are met most. */
export const nameHere = (): string =>
  highlightName(prefixHere(), lookName(lookOf({ kind: 'entry', category: 'policy', tier: 'A' })), 'dark');
