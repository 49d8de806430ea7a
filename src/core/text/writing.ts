import { SIMPLIFIED, TRADITIONAL } from './traditional';

/** The two ways to write Chinese. */
export type Writing = 'simplified' | 'traditional';

let known: { readonly traditional: ReadonlySet<string>; readonly simplified: ReadonlySet<string> } | undefined;

function characters() {
  known ??= { traditional: new Set(TRADITIONAL), simplified: new Set(SIMPLIFIED) };
  return known;
}

/** Whether a text has a character that only traditional writing has. */
export function isTraditional(text: string): boolean {
  const { traditional } = characters();
  for (const char of text) if (traditional.has(char)) return true;
  return false;
}

/** How many more characters of one writing than of the other tell which it is: 后 and 乾 are of both. */
const ENOUGH = 3;

/** How a text is written, by the writing that most of its characters are of; nothing where too few tell. */
export function writingOf(text: string): Writing | undefined {
  const { traditional, simplified } = characters();
  let more = 0;
  for (const char of text) more += Number(traditional.has(char)) - Number(simplified.has(char));
  if (Math.abs(more) < ENOUGH) return undefined;
  return more > 0 ? 'traditional' : 'simplified';
}
