/** Lines of a page: the text of one box up to a `<br>` or to a box inside it, in document order. */
import { boxOf, isInline, isPlain, isSkipped, isVisible, nameOf } from './boxes';

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
  readonly pieces: () => readonly Piece[];
  /** Whether each element in the line was asked whether it runs on in it; else their names were trusted. */
  readonly exact: boolean;
}

export interface ReadOptions {
  /** Elements left out because they are hidden now are added here; they may be shown later. */
  readonly hidden: Set<Element>;
  /** Asks every element instead of trusting names. */
  readonly exact?: boolean;
  /** Boxes that are left out. */
  readonly isRead?: (box: Element) => boolean;
}

/** Reads the lines under `root`, `root` itself included. A generator, so that a long page can be read in slices. */
export function* linesOf(root: Element, options: ReadOptions): Generator<Line> {
  if (!isSkipped(root)) yield* boxLines(root, options, boxOf(root) ?? root);
}

function* boxLines(el: Element, options: ReadOptions, box = el): Generator<Line> {
  if (options.isRead?.(el)) return;
  if (!isVisible(el)) {
    options.hidden.add(el);
    return;
  }
  if (!options.exact && isPlain(el)) yield wholeLine(el, box);
  else yield* new MixedBox(box, options).lines(el);
}

/** The whole text of an element as one line, got by one native call. */
function wholeLine(el: Element, box: Element): Line {
  const text = el.textContent ?? '';
  return { text, box, afterBreak: false, pieces: () => piecesOf(el, text.length), exact: false };
}

/** The text nodes under an element; none if they no longer make up its text. */
function piecesOf(el: Element, length: number): readonly Piece[] {
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let start = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    pieces.push({ node, start });
    start += node.length;
  }
  return start === length ? pieces : [];
}

/** Reads a box that holds other boxes, breaks or things that are not read, element by element. */
class MixedBox {
  private pieces: Piece[] = [];
  private text = '';
  private afterBreak = false;
  private readonly box: Element;
  private readonly options: ReadOptions;

  constructor(box: Element, options: ReadOptions) {
    this.box = box;
    this.options = options;
  }

  *lines(el: Element): Generator<Line> {
    yield* this.visit(el);
    yield* this.close(false);
  }

  private *visit(el: Element): Generator<Line> {
    // A walker of its own for each level: `childNodes` can be shadowed by a form's fields.
    const walker = document.createTreeWalker(el, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
      if (node instanceof Text) {
        this.pieces.push({ node, start: this.text.length });
        this.text += node.data;
      } else if (node instanceof Element) yield* this.visitElement(node);
    }
  }

  private *visitElement(el: Element): Generator<Line> {
    const name = nameOf(el);
    if (name === 'br') yield* this.close(this.pieces.length > 0 || this.afterBreak);
    else if (name === 'wbr' || isSkipped(el)) return;
    else if (isInline(el)) yield* this.visit(el);
    else {
      yield* this.close(false);
      yield* boxLines(el, this.options);
    }
  }

  /** Gives the line so far, if it holds anything. */
  private *close(broken: boolean): Generator<Line> {
    const { text, pieces, afterBreak, box } = this;
    this.text = '';
    this.pieces = [];
    this.afterBreak = broken;
    if (/\S/.test(text)) yield { text, box, afterBreak, pieces: () => pieces, exact: true };
  }
}
