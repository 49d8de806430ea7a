import type { Block } from './blocks';

/**
 * Whether the page still says in [start, end) what was read there. Pages change their text at any time, and are read
 * again only a moment later: a card must not explain words that are no longer there.
 */
export function stillSays({ text, pieces }: Block, start: number, end: number): boolean {
  const inside = pieces.filter((piece) => piece.start < end && start < piece.start + Math.max(1, piece.node.length));
  let length = 0;
  for (const { node, start: at } of inside) {
    const [from, to] = [Math.max(start, at), Math.min(end, at + node.length)];
    if (!node.isConnected || node.data.slice(from - at, to - at) !== text.slice(from, to)) return false;
    length += to - from;
  }
  return inside.length > 0 && length >= text.slice(start, end).replace(/\n/g, '').length;
}

/** Milliseconds between two looks beside the changes that an observer tells: text may go with all that is around it. */
const LOOK = 500;

/** Calls back once when the page no longer says it. Ends with the returned function. */
export function watchWords(block: Block, start: number, end: number, onGone: () => void): () => void {
  const look = () => {
    if (stillSays(block, start, end)) return;
    stop();
    onGone();
  };
  const observer = new MutationObserver(look);
  for (const box of block.boxes) observer.observe(box, { subtree: true, childList: true, characterData: true });
  const looking = setInterval(look, LOOK);
  const stop = () => {
    observer.disconnect();
    clearInterval(looking);
  };
  return stop;
}
