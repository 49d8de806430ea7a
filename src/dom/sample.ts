/** A sample of the readable text under an element, for telling its language: scripts and styles in the body are not text. */
import { type PageLanguage, pageLanguage } from '../core/page/language';
import { isSkipped } from './boxes';
import { isElement, isText, SHOW_ELEMENT, SHOW_TEXT } from './nodes';

/** UTF-16 units. */
const ENOUGH = 20_000;
/** Of a page that is clearly Chinese; each node costs 5 µs in Firefox. */
const SOON_ENOUGH = 4000;

/** The language of the text under an element. */
export function languageOf(root: Element): PageLanguage {
  const soon = pageLanguage(sampleText(root, SOON_ENOUGH));
  return soon === 'chinese' ? soon : pageLanguage(sampleText(root));
}

/** Editors are not asked for: what little a page has of them does not tell its language, and asking is dear. */
export function sampleText(root: Element, enough = ENOUGH): string {
  // A filter would be called for every node: ten times the price of the walk (Chromium 156).
  const walker = document.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT);
  let text = '';
  let node = walker.nextNode();
  while (node && text.length < enough) {
    if (isText(node)) text += node.data;
    node = isElement(node) && isSkipped(node, false) ? after(walker) : walker.nextNode();
  }
  return text;
}

/** The next node that is not under the one where the walker stands. */
function after(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
