/** A sample of the readable text under an element, for telling its language: scripts and styles in the body are not text. */
import { isSkipped } from './boxes';

const ENOUGH = 20_000;

export function sampleText(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < ENOUGH; node = walker.nextNode()) {
    if (node instanceof Text) text += node.data;
  }
  return text;
}
