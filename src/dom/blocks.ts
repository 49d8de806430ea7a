/** Blocks of a page: the text of one paragraph-like box, with the way back to its text nodes. */
import { continues } from '../core/text/join';
import { boxOf, isHeading, isInline, isSkipped, isVisible, nameOf, parentOf } from './boxes';

/** A text node's place in its block. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 offset of the node's first character in the block's text. */
  readonly start: number;
}

export interface Block {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The boxes that the block's text stands in; more than one where columns are joined. */
  readonly boxes: readonly Element[];
  readonly heading: boolean;
}

/** What a walk over a subtree found. */
export interface Collected {
  readonly blocks: readonly Block[];
  /** Elements left out because they are hidden now; they may be shown later. */
  readonly hidden: readonly Element[];
}

interface Line {
  text: string;
  readonly pieces: Piece[];
  readonly box: Element;
  /** A `<br>` stands between this line and the one before it, in the same box. */
  readonly afterBreak: boolean;
}

/** Reads the blocks under `root` in document order, `root` itself included. */
export function collectBlocks(root: Element): Collected {
  const hidden: Element[] = [];
  return { blocks: joinLines(collectLines(root, hidden)), hidden };
}

/** A walk under way: the lines so far, and the one that text is being added to. */
interface Walk {
  readonly lines: Line[];
  readonly hidden: Element[];
  line: Line | undefined;
}

function collectLines(root: Element, hidden: Element[]): Line[] {
  const walk: Walk = { lines: [], hidden, line: undefined };
  if (!isSkipped(root)) visitBox(walk, root);
  return walk.lines.filter((l) => l.text.trim() !== '');
}

function visitBox(walk: Walk, el: Element): void {
  walk.line = undefined;
  if (isVisible(el)) visitChildren(walk, el, boxOf(el) ?? el);
  else walk.hidden.push(el);
  walk.line = undefined;
}

function visitChildren(walk: Walk, el: Element, box: Element): void {
  // A walker of its own for each level: `childNodes` can be shadowed by a form's fields.
  const walker = document.createTreeWalker(el, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
    if (node instanceof Text) addText(walk, node, box);
    else if (node instanceof Element) visitElement(walk, node, box);
  }
}

function visitElement(walk: Walk, el: Element, box: Element): void {
  const name = nameOf(el);
  if (name === 'br') walk.line = openLine(walk, box, walk.line !== undefined);
  else if (name === 'wbr' || isSkipped(el)) return;
  else if (isInline(el)) visitChildren(walk, el, box);
  else visitBox(walk, el);
}

function addText(walk: Walk, node: Text, box: Element): void {
  walk.line ??= openLine(walk, box, false);
  walk.line.pieces.push({ node, start: walk.line.text.length });
  walk.line.text += node.data;
}

function openLine({ lines }: Walk, box: Element, afterBreak: boolean): Line {
  const line: Line = { text: '', pieces: [], box, afterBreak };
  lines.push(line);
  return line;
}

/** Lines that continue each other make one block: over a `<br>`, or from one box to the box beside it. */
function joinLines(lines: readonly Line[]): Block[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const touches = last && (last.box === line.box ? line.afterBreak : isBeside(last.box, line.box));
    if (group && last && touches && continues(tidy(last.text), tidy(line.text))) group.push(line);
    else groups.push([line]);
  }
  return groups.map(toBlock);
}

/** How far up two boxes may meet: the columns of a newspaper are cells or boxes of their own around their paragraphs. */
const LEVELS = 3;

/** Whether boxes of one kind follow each other in the same part of the page. */
function isBeside(a: Element, b: Element): boolean {
  if (nameOf(a) !== nameOf(b)) return false;
  let around: Node | null = parentOf(b);
  for (let level = 0; around && level < LEVELS; level++, around = parentOf(around)) {
    if (around.contains(a)) return true;
  }
  return false;
}

/** Source code wraps lines with breaks and indents that are not those of the page. */
const tidy = (text: string): string => text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

function toBlock(lines: readonly Line[]): Block {
  let text = '';
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n';
    for (const piece of line.pieces) pieces.push({ node: piece.node, start: text.length + piece.start });
    text += line.text;
  }
  const boxes = [...new Set(lines.map((l) => l.box))];
  return { text, pieces, boxes, heading: boxes.some(isHeading) };
}

/** The text node and offset at a UTF-16 offset of the block's text; at an end the node before it is meant. */
export function locate(block: Block, offset: number, end: boolean): { node: Text; offset: number } | undefined {
  let low = 0;
  let high = block.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = block.pieces[middle]?.start ?? 0;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = block.pieces[low];
  if (!piece) return undefined;
  return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.length) };
}
