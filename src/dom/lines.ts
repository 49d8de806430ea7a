/** Lines of a page: the text of one box up to a `<br>` or to a box inside it, in document order. */
import { boxOf, hasEditors, isBox, isInsideSkipped, isPlain, isSkipped, nameOf } from './boxes';
import { firstChildOf, isElement, isText, SHOW_ELEMENT, SHOW_TEXT } from './nodes';

/** A text node's place in its line or block. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 offset of the node's first character. */
  readonly start: number;
}

export interface Line {
  readonly text: string;
  readonly box: Element;
  /** A `<br>` stands between this line and the one before it, in the same box. */
  readonly afterBreak: boolean;
  /** Found when first asked for; few lines hold a term near the screen. */
  pieces(): readonly Piece[];
}

export interface ReadOptions {
  /** Asks every element instead of trusting names. */
  readonly exact?: boolean;
  /** Boxes that are left out. */
  readonly isRead?: (box: Element) => boolean;
  /** Called at the end if the page took away where the reading stood: what came after has not been read. */
  readonly onLost?: () => void;
}

/** Reads the lines under `root`, `root` itself included. A generator, so that a long page can be read in slices. */
export function* linesOf(root: Element, options: ReadOptions): Generator<Line> {
  const editors = hasEditors(root);
  if (isInsideSkipped(root) || options.isRead?.(root)) return;
  const reader = new LineReader(root, boxOf(root) ?? root, editors, options);
  // One walker for all levels: `childNodes` can be shadowed by a form's fields.
  const walker = document.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT);
  let node = reader.enter(root) ? walker.firstChild() : null;
  while (node) {
    for (let line = reader.next(); line; line = reader.next()) yield line;
    const descends = isText(node) ? reader.add(node) : isElement(node) && reader.visit(node);
    node = (descends ? walker.firstChild() : null) ?? following(walker, reader);
  }
  reader.leave(root);
  for (let line = reader.next(); line; line = reader.next()) yield line;
  if (!root.contains(walker.currentNode)) options.onLost?.();
}

/** The next node that is not under the one where the walker stands; on the way out of elements the reader is told. */
function following(walker: TreeWalker, reader: LineReader): Node | null {
  for (;;) {
    const at = walker.currentNode;
    if (at === walker.root) return null;
    reader.leave(at);
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** A box whose children are being read, and its line so far. */
interface OpenBox {
  /** Leaving it ends the box. */
  readonly element: Node;
  readonly box: Element;
  text: string;
  pieces: Piece[];
  afterBreak: boolean;
}

/** Told of each node in order; gives finished lines. */
class LineReader {
  private readonly ready: Line[] = [];
  private readonly open: OpenBox[] = [];
  private readonly editors: boolean;
  private readonly options: ReadOptions;
  private readonly root: Element;
  private readonly rootBox: Element;

  constructor(root: Element, rootBox: Element, editors: boolean, options: ReadOptions) {
    this.root = root;
    this.rootBox = rootBox;
    this.editors = editors;
    this.options = options;
  }

  /** The next line that is finished. */
  next(): Line | undefined {
    return this.ready.length > 0 ? this.ready.shift() : undefined;
  }

  /** A text node of the box that is open; nothing is under it. */
  add(node: Text): false {
    const here = this.open.at(-1);
    if (!here) return false;
    const text = node.data;
    // Source code stands on lines of its own: most text nodes between boxes are nothing but a line break.
    if (here.text === '' && !/\S/.test(text)) return false;
    here.pieces.push({ node, start: here.text.length });
    here.text += text;
    return false;
  }

  /** Whether to go on with what is under the element. */
  visit(el: Element): boolean {
    const name = nameOf(el);
    if (name === 'br') {
      const here = this.open.at(-1);
      this.close(here !== undefined && (here.pieces.length > 0 || here.afterBreak));
      return false;
    }
    if (name === 'wbr' || isSkipped(el, this.editors, name)) return false;
    if (!isBox(el, name, this.options.exact)) return true;
    this.close(false);
    return !this.options.isRead?.(el) && this.enter(el);
  }

  /** Begins a box. False if it has been read as one line at once. */
  enter(el: Element): boolean {
    const box = el === this.root ? this.rootBox : el;
    if (!this.options.exact && isPlain(el, this.editors)) {
      this.ready.push(new WholeLine(el, box));
      return false;
    }
    this.open.push({ element: el, box, text: '', pieces: [], afterBreak: false });
    return true;
  }

  /** Ends the box if the node is one that was entered. */
  leave(node: Node): void {
    if (this.open.at(-1)?.element !== node) return;
    this.close(false);
    this.open.pop();
  }

  /** Ends the line so far. */
  private close(broken: boolean): void {
    const here = this.open.at(-1);
    if (!here) return;
    const { text, pieces, afterBreak, box } = here;
    here.afterBreak = broken;
    if (pieces.length === 0) return;
    this.ready.push({ text, box, afterBreak, pieces: () => pieces });
    here.text = '';
    here.pieces = [];
  }
}

/** The whole text of an element as one line, got by one native call. */
class WholeLine implements Line {
  readonly text: string;
  readonly box: Element;
  readonly afterBreak = false;
  private readonly element: Element;

  constructor(el: Element, box: Element) {
    this.text = el.textContent ?? '';
    this.box = box;
    this.element = el;
  }

  pieces(): readonly Piece[] {
    return piecesOf(this.element, this.text.length);
  }
}

/** The text nodes under an element; none if they no longer make up its text. */
function piecesOf(el: Element, length: number): readonly Piece[] {
  const only = firstChildOf(el);
  if (isText(only) && only.length === length) return [{ node: only, start: 0 }];
  // Half as dear as a tree walker in Chromium 156.
  const iterator = document.createNodeIterator(el, SHOW_TEXT);
  const pieces: Piece[] = [];
  let start = 0;
  for (let node = iterator.nextNode(); isText(node); node = iterator.nextNode()) {
    pieces.push({ node, start });
    start += node.length;
  }
  return start === length ? pieces : [];
}
