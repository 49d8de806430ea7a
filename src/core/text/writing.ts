import { TRADITIONAL } from './traditional';

let known: ReadonlySet<string> | undefined;

/** Whether a text has a character that only traditional writing has. */
export function isTraditional(text: string): boolean {
  known ??= new Set(TRADITIONAL);
  for (const char of text) if (known.has(char)) return true;
  return false;
}
