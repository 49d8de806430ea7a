/** Writes simplified Chinese in traditional characters by a table that is made for the texts it is used on. */

export interface TraditionalTable {
  /** Simplified characters; `traditional` holds the usual counterpart of each at the same place. */
  readonly simplified: string;
  readonly traditional: string;
  /** Words in which a character has another counterpart than usual: 关系 is 關係, though 体系 is 體系. */
  readonly phrases: readonly (readonly [simplified: string, traditional: string])[];
}

/** The longest phrase wins, from left to right; what the table does not know stays. */
export function traditionalWriter({ simplified, traditional, phrases }: TraditionalTable): (text: string) => string {
  const counterparts = [...traditional];
  const chars = new Map([...simplified].map((char, i) => [char, counterparts[i] ?? char]));
  const byFirst = new Map<string, (readonly [string, string])[]>();
  for (const phrase of phrases.toSorted(([a], [b]) => b.length - a.length)) {
    const first = String.fromCodePoint(phrase[0].codePointAt(0) ?? 0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (text) => {
    let written = '';
    for (let at = 0; at < text.length; ) {
      const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const phrase = byFirst.get(char)?.find(([from]) => text.startsWith(from, at));
      written += phrase?.[1] ?? chars.get(char) ?? char;
      at += (phrase?.[0] ?? char).length;
    }
    return written;
  };
}
