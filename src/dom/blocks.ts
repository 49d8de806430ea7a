/** Blocks of a page: the text of one paragraph-like box, with the way back to its text nodes. */
import { continues, staysOpen } from '../core/text/join';
import { isHeading, isInline, nameOf, parentOf } from './boxes';
import { type Line, linesOf, type Piece, type ReadOptions } from './lines';
import { isElement } from './nodes';

export interface Block {
  readonly text: string;
  /** In order; found when first asked for. Empty if the page has changed since the text was read. */
  readonly pieces: readonly Piece[];
  /** The boxes that the block's text stands in; more than one where columns are joined. */
  readonly boxes: readonly Element[];
  readonly heading: boolean;
}

/** Reads the blocks under `root` in document order, `root` itself included; in slices, if the caller likes. */
export function* blocksOf(root: Element, options: ReadOptions): Generator<Block> {
  let last: Line | undefined;
  /** The lines that `last` goes on from; nearly always none. */
  let before: Line[] = [];
  for (const line of linesOf(root, options)) {
    if (last && staysOpen(last.text) && continues(tidy(last.text), tidy(line.text)) && touches(last, line))
      before.push(last);
    else if (last) {
      yield toBlock(before, last);
      if (before.length > 0) before = [];
    }
    last = line;
  }
  if (last) yield toBlock(before, last);
}

/** Whether two blocks are the same text in the same text nodes. */
export const isSameBlock = (a: Block, b: Block): boolean =>
  a.text === b.text &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every(({ node }, i) => node === b.pieces[i]?.node);

/** Lines that continue each other make one block: over a `<br>`, or from one box to the box beside it. */
const touches = (last: Line, line: Line): boolean =>
  last.box === line.box ? line.afterBreak : isBeside(last.box, line.box);

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

const toBlock = (before: readonly Line[], last: Line): Block =>
  before.length === 0 ? new LineBlock([last], last.text, [last.box]) : joined([...before, last]);

const joined = (lines: readonly Line[]): Block =>
  new LineBlock(lines, lines.map((line) => line.text).join('\n'), [...new Set(lines.map((line) => line.box))]);

/** A class: the accessors of an object literal are defined anew for each object, which costs as much as reading a line. */
class LineBlock implements Block {
  readonly text: string;
  readonly boxes: readonly Element[];
  private readonly lines: readonly Line[];
  private known: readonly Piece[] | undefined;

  constructor(lines: readonly Line[], text: string, boxes: readonly Element[]) {
    this.lines = lines;
    this.text = text;
    this.boxes = boxes;
  }

  get pieces(): readonly Piece[] {
    this.known ??= piecesOf(this.lines);
    return this.known;
  }

  get heading(): boolean {
    return this.boxes.some(isHeading);
  }
}

function piecesOf(lines: readonly Line[]): readonly Piece[] {
  const [first, ...rest] = lines;
  if (first && rest.length === 0) return first.pieces();
  let before = 0;
  return lines.flatMap((line) => {
    const moved = line.pieces().map(({ node, start }) => ({ node, start: before + start }));
    before += line.text.length + 1;
    return moved;
  });
}

/**
 * Whether the elements in which a stretch of the block begins and ends, and those between, run on in one line. A
 * stretch inside one text node always does.
 */
export function runsOn(block: Block, start: number, end: number): boolean {
  const from = indexAt(block, start, false);
  const to = indexAt(block, end, true);
  if (from === to && block.pieces.length > 0) return true;
  for (let i = from; i <= to; i++) {
    const node = block.pieces[i]?.node;
    if (!node) return false;
    for (let at = parentOf(node); isElement(at) && !block.boxes.includes(at); at = parentOf(at))
      if (!isInline(at)) return false;
  }
  return true;
}

/** The text node and offset at a UTF-16 offset of the block's text; at an end the node before it is meant. */
export function locate(block: Block, offset: number, end: boolean): { node: Text; offset: number } | undefined {
  const piece = block.pieces[indexAt(block, offset, end)];
  if (!piece) return undefined;
  return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.length) };
}

function indexAt({ pieces }: Block, offset: number, end: boolean): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = pieces[middle]?.start ?? 0;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
