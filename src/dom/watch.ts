/** Watches for text that arrives, changes, goes or is shown later, and says what to read again. */
import { boxOf, isInline, parentOf } from './boxes';
import { isElement, isText } from './nodes';

/** Milliseconds of quiet before changes are reported, and the longest that a storm can put the report off. */
const QUIET = 60;
const LONGEST = 300;

export interface Changes {
  /** Elements to read again, none inside another. */
  readonly dirty: readonly Element[];
  /** Elements that have left the page. */
  readonly gone: readonly Element[];
}

const TEXT: MutationObserverInit = { subtree: true, childList: true, characterData: true };
const ATTRIBUTES = ['hidden', 'open', 'class', 'style', 'contenteditable'];

export interface Watch {
  /** Whether anything is hidden: as long as nothing is, a page that changes its styles in every frame costs nothing. */
  readonly anyHidden: (any: boolean) => void;
}

/** What is known of the page. */
export interface Known {
  /** Whether an element holds text that was left out as hidden: only there do attributes matter. */
  readonly hides: (el: Element) => boolean;
  /** Whether something is marked in a box's own lines. */
  readonly marks: (box: Element) => boolean;
}

export function watch(root: Element, known: Known, report: (changes: Changes) => void, signal: AbortSignal): Watch {
  const dirty = new Set<Element>();
  const gone = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const flush = () => {
    timer = undefined;
    since = 0;
    const connected = [...dirty].filter((el) => el.isConnected);
    const away = [...gone].filter((el) => !el.isConnected);
    dirty.clear();
    gone.clear();
    report({ dirty: outermost(connected), gone: away });
  };
  const schedule = () => {
    const now = performance.now();
    since ||= now;
    if (timer !== undefined && now - since > LONGEST) return;
    clearTimeout(timer);
    timer = setTimeout(flush, QUIET);
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const el of dirtyElements(record, known)) dirty.add(el);
      for (const node of record.removedNodes) if (isElement(node)) gone.add(node);
    }
    if (dirty.size > 0 || gone.size > 0) schedule();
  });
  observer.observe(root, TEXT);
  const shown = (event: Event) => {
    if (!(event.target instanceof Element) || !known.hides(event.target)) return;
    dirty.add(event.target);
    schedule();
  };
  for (const type of ['toggle', 'transitionend', 'animationend'])
    document.addEventListener(type, shown, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  let attributes = false;
  return {
    anyHidden: (any) => {
      if (any === attributes || signal.aborted) return;
      attributes = any;
      // The same observer at the same element: its options are replaced, what it has to tell stays.
      observer.observe(root, any ? { ...TEXT, attributeFilter: ATTRIBUTES } : TEXT);
    },
  };
}

/** Without those that lie in another of them. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((el) => {
    for (let at = parentOf(el); isElement(at); at = parentOf(at)) if (all.has(at)) return false;
    return true;
  });
}

/** A whole box for changes inside a line; only the new boxes where boxes are added beside others. */
function dirtyElements({ type, target, addedNodes }: MutationRecord, { hides, marks }: Known): readonly Element[] {
  if (type === 'attributes') return isElement(target) && hides(target) ? [target] : [];
  const around = boxOf(target);
  if (!around) return [];
  // Whatever is done in a line that has marks may move them.
  if (type === 'characterData' || marks(around)) return [around];
  const added = [...addedNodes].filter((node) => node.isConnected && saysSomething(node));
  // Boxes that are all there is in the one around them may continue each other.
  const areAll = added.length > 1 && added.length === around.childElementCount;
  return added.every(isBox) && !areAll ? added : [around];
}

const isBox = (node: Node): node is Element => isElement(node) && !isInline(node);

/** Templates put comments, empty text nodes and white space between boxes. */
const saysSomething = (node: Node): boolean => isElement(node) || (isText(node) && /\S/.test(node.data));
