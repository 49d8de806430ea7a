/** The least that any reader of a page must do. */

/** Floor (b): every character of a string, once. */
export function sumOfText(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Floor (a): every character of every text node under an element. */
export function sumOfPage(root: Element): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) sum += sumOfData((node as Text).data);
  return sum;
}

function sumOfData(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}
