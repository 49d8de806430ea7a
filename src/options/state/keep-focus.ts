/**
 * When what has the focus leaves the page, browsers give it to nothing, and a reader without a pointer is back at the
 * top. Here it goes to what came next, or before, in the order of the keyboard.
 */
const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';

export function keepFocus(root: Element, signal: AbortSignal): void {
  /** What had the focus last, and what could have it then, in order. */
  let last: EventTarget | null = null;
  let order: readonly HTMLElement[] = [];
  root.addEventListener(
    'focusin',
    ({ target }) => {
      last = target;
      order = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
    },
    { signal },
  );
  const observer = new MutationObserver(() => {
    if (!(last instanceof HTMLElement) || last.isConnected || document.activeElement !== document.body) return;
    const at = Math.max(order.indexOf(last), 0);
    const next = order.slice(at).find(canHaveIt) ?? order.slice(0, at).findLast(canHaveIt);
    next?.focus();
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

const canHaveIt = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();
