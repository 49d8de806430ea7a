/**
 * The least that any reader of a page must do. Sums are cut to 32 bits: one that outgrows them makes an engine throw
 * away what it has compiled, and the floor four times as slow (seen in Node 20).
 */

/** Floor (b): every character of a string, once. */
export function sumOfText(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Floor (a): every character of every text node under an element. */
export function sumOfPage(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum = (sum + sumOfData((node as Text).data)) | 0;
  return sum;
}

function sumOfData(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
