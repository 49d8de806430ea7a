/** A reader without a pointer: presses keys, counts them, and looks where the focus is after each. */
import type { KeyInput, Page } from 'puppeteer-core';

/** Keys that one task may take. */
const MOST = 40;

export interface Keyboard {
  /** Presses keys, one after the other; `Shift+Tab` and the like hold one down. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Presses Tab, or Shift+Tab, until what the selector names has the focus. */
  readonly tabTo: (selector: string, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** What went wrong so far: the focus lost or not to be seen, too many keys. */
  readonly faults: () => readonly string[];
  /** Begins a task: keys are counted anew. */
  readonly begin: (task: string) => void;
}

export function keyboardOf(page: Page): Keyboard {
  const faults: string[] = [];
  let task = '';
  let count = 0;
  const look = async (key: string) => {
    count++;
    if (count === MOST + 1) faults.push(`${task}: more than ${MOST} keys`);
    const fault = await page.evaluate(faultOfFocus);
    if (fault) faults.push(`${task}, ${key}: ${fault}`);
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      const held = key.split('+').slice(0, -1) as KeyInput[];
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(key.split('+').at(-1) as KeyInput);
      for (const one of held) await page.keyboard.up(one);
      await look(key);
    }
  };
  return {
    press,
    // What is typed into one field is one word of the reader's, not one key of the way there.
    type: async (text) => {
      await page.keyboard.type(text);
      await look(text);
    },
    tabTo: async (selector, key = 'Tab') => {
      for (let i = 0; i < MOST; i++) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await press(key);
      }
      throw new Error(`${task}: ${MOST} times ${key} did not lead to ${selector}.`);
    },
    faults: () => faults,
    begin: (name) => {
      task = name;
      count = 0;
    },
  };
}

/** Runs in the page: nothing if something has the focus and shows it. */
async function faultOfFocus(): Promise<string | undefined> {
  // What is to have the focus may have to be drawn first.
  for (let i = 0; i < 40 && document.activeElement === document.body; i++)
    await new Promise((resolve) => setTimeout(resolve, 25));
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has the focus';
  const name = `${focused.tagName.toLowerCase()}.${focused.className}`;
  if (focused.getAttribute('role') === 'listbox') {
    const named = () => focused.getAttribute('aria-activedescendant');
    // So may the rows, after a choice has narrowed the list.
    for (let i = 0; i < 40 && named() !== null && !document.getElementById(named() ?? ''); i++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    return named() === null || document.getElementById(named() ?? '')
      ? undefined
      : `${name} names a row that is not there`;
  }
  const shows = (el: Element | null) => {
    if (!el) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(el);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  // A radio button that is drawn by what stands beside it.
  const drawn = focused.matches('.unseen') ? focused.nextElementSibling : focused;
  if (!shows(drawn)) return `${name} does not show that it has the focus`;
  // What sticks to an edge of the page may lie over it (WCAG 2.4.11).
  const { left, right, top, bottom } = (drawn ?? focused).getBoundingClientRect();
  const [middle, low, high] = [(left + right) / 2, Math.max(top + 2, 1), Math.min(bottom - 2, innerHeight - 1)];
  const isSeen = [low, (low + high) / 2, high].some((y) => {
    const there = document.elementFromPoint(middle, y);
    return there !== null && (drawn?.contains(there) || there.contains(focused));
  });
  return isSeen ? undefined : `${name} has the focus behind something else`;
}
