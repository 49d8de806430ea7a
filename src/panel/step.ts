/** Where a key moves in a list of `length` items; nothing if it is no key for that. The ends hold. */
export function step(key: string, from: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, length - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}
