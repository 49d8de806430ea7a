/** How many Chinese characters a page has to read, and how many stand before a place in it. */
import { chineseIn } from '../core/list/density';
import { type Block, blocksOf } from './blocks';
import { isVisible } from './boxes';
import { inSlices } from './slice';

export interface Extent {
  /** Readable Chinese characters: no scripts, fields, editors, nor what is hidden. */
  readonly all: number;
  /** Those before a UTF-16 offset of a block; none if the block is not one of the page's. */
  readonly before: (block: Block, offset: number) => number | undefined;
}

interface Begun {
  readonly text: string;
  readonly before: number;
}

/** Reads all of the page in slices; nothing if the signal ends it. */
export async function extentOf(root: Element, signal: AbortSignal): Promise<Extent | undefined> {
  let all = 0;
  const byBox = new Map<Element, Begun[]>();
  const read = function* () {
    for (const { text, boxes } of blocksOf(root, {})) {
      yield;
      if (!boxes.every(isVisible)) continue;
      const [box] = boxes;
      if (box) byBox.set(box, [...(byBox.get(box) ?? []), { text, before: all }]);
      all += chineseIn(text);
    }
  };
  if (!(await inSlices(read(), () => undefined, signal))) return undefined;
  return {
    all,
    before: ({ text, boxes }, offset) => {
      const [box] = boxes;
      const begun = box && byBox.get(box);
      // One box holds several blocks where line breaks part them.
      const found = begun?.find((block) => block.text === text) ?? begun?.[0];
      return found && found.before + chineseIn(text.slice(0, offset));
    },
  };
}
