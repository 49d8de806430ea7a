import { browser } from './browser';

/** What is selected, the text of the paragraph around it, and where in that it begins. UTF-16 units. */
export interface SelectionSeen {
  readonly selected: string;
  readonly text: string;
  readonly at: number;
}

/** Looks into one frame; nothing where the browser lets no extension in, or nothing is selected. */
export async function selectionIn(tabId: number, frameId: number): Promise<SelectionSeen | undefined> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [answer] = await browser.scripting.executeScript({ target, func: readSelection });
    return read(answer?.result);
  } catch {
    return undefined;
  }
}

/** Runs in the page, sent there as its source: it must not use anything outside itself. */
function readSelection(): { selected: string; text: string; at: number } | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  let box: Node | null = range.startContainer;
  // Up to the first element that stands as a block of its own.
  while (box && !(box instanceof Element && !/^(inline|contents|ruby)/.test(getComputedStyle(box).display)))
    box = box.parentNode;
  if (!box) return undefined;
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const at = before.toString().length;
  const text = box.textContent ?? '';
  const from = Math.max(0, at - 1000);
  return { selected: selection.toString().slice(0, 1000), text: text.slice(from, at + 1000), at: at - from };
}

function read(value: unknown): SelectionSeen | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { selected, text, at } = value as Readonly<Record<string, unknown>>;
  if (typeof selected !== 'string' || typeof text !== 'string' || typeof at !== 'number') return undefined;
  return { selected, text, at };
}
