import type { Block } from './blocks';

/**
 * Whether the page still says in [start, end) what was read there. Pages change their text at any time, and are read
 * again only a moment later: a card must not explain words that are no longer there.
 */
export function stillSays({ text, pieces }: Block, start: number, end: number): boolean {
  const inside = pieces.filter((piece) => piece.start < end && start < piece.start + Math.max(1, piece.node.length));
  return (
    inside.length > 0 &&
    inside.every(({ node, start: at }) => {
      const [from, to] = [Math.max(start, at), Math.min(end, at + node.length)];
      return node.isConnected && node.data.slice(from - at, to - at) === text.slice(from, to);
    }) &&
    lengthOf(inside, start, end) >= text.slice(start, end).replace(/\n/g, '').length
  );
}

/** UTF-16 units of the nodes' texts within the stretch. */
const lengthOf = (pieces: Block['pieces'], start: number, end: number): number =>
  pieces.reduce((sum, { node, start: at }) => sum + Math.min(end, at + node.length) - Math.max(start, at), 0);
