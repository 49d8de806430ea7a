/** Blocks of a plain text: the same reading of lines that the page's blocks get, for files and tests. */
import { continues } from './join';

export interface TextBlock {
  /** UTF-16 offset of `text` in the file. */
  readonly start: number;
  readonly text: string;
  /** Short line without sentence punctuation: it heads the blocks after it. */
  readonly heading: boolean;
}

const isHeading = (line: string): boolean => line.trim().length <= 40 && !/[。；，,;]/.test(line);

/** Splits a text into blocks; lines that continue each other, also over empty lines, make one block. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: { start: number; end: number; last: string; heading: boolean }[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    const open = blocks.at(-1);
    if (open && continues(open.last, line[0])) {
      open.end = line.index + line[0].length;
      open.last = line[0];
      open.heading = false;
    } else {
      blocks.push({ start: line.index, end: line.index + line[0].length, last: line[0], heading: isHeading(line[0]) });
    }
  }
  return blocks.map(({ start, end, heading }) => ({ start, text: text.slice(start, end), heading }));
}
