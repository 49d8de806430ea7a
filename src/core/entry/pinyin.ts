/** Pinyin as it is searched: bare letters, tones beside them, and where each syllable begins. */

export interface Pinyin {
  /** Lower-case a–z and digits; ü and v are written u. */
  readonly letters: string;
  /** One digit a letter: its tone mark, 0 for none. */
  readonly tones: string;
  /** Offsets in `letters`. */
  readonly starts: readonly number[];
  /** The first letter of each syllable. */
  readonly initials: string;
}

const TONE_MARKS: Readonly<Record<string, string>> = { '\u0304': '1', '\u0301': '2', '\u030c': '3', '\u0300': '4' };

/** Words are written without a break between syllables; the rules of spelling say where they lie (fangan is fan-gan). */
const SYLLABLE = /\d|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:(?:ng?)?r?(?![aeiou]))?|[a-z]/g;

export function readPinyin(text: string): Pinyin {
  let letters = '';
  let tones = '';
  const starts: number[] = [];
  for (const word of text
    .normalize('NFD')
    .toLowerCase()
    .split(/[^a-z0-9\p{Mn}]+/u)) {
    const from = letters.length;
    for (const c of word) {
      if (/[a-z0-9]/.test(c)) {
        letters += c === 'v' ? 'u' : c;
        tones += '0';
      } else if (tones !== '' && TONE_MARKS[c]) tones = tones.slice(0, -1) + TONE_MARKS[c];
    }
    for (const syllable of letters.slice(from).matchAll(SYLLABLE)) starts.push(from + syllable.index);
  }
  return { letters, tones, starts, initials: starts.map((i) => letters[i]).join('') };
}

/** The letters alone, as `readPinyin` has them: enough to sort by. */
export const pinyinLetters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .replaceAll('v', 'u');

/** What a reader typed, if it can be pinyin: with tone marks, with tone numbers (duan4 tou2 lu4) or bare. */
export function readPinyinQuery(text: string): Pinyin | undefined {
  const bare = text.normalize('NFD').toLowerCase();
  if (!/[a-z]/.test(bare) || /[^a-z0-9\p{Mn}\s'’·-]/u.test(bare)) return undefined;
  return readPinyin(/^(?:[a-zü]+[0-5]\s*)+$/i.test(text) ? text.replace(/[0-5]/g, ' ') : text);
}

/** Where `query` begins in `pinyin`, at a syllable; -1 if nowhere. Tones count where the query has them. */
export function findPinyin(pinyin: Pinyin, query: Pinyin): number {
  return (
    pinyin.starts.find(
      (at) => pinyin.letters.startsWith(query.letters, at) && tonesAgree(pinyin.tones, query.tones, at),
    ) ?? -1
  );
}

function tonesAgree(tones: string, wanted: string, at: number): boolean {
  for (let i = 0; i < wanted.length; i++) if (wanted[i] !== '0' && wanted[i] !== tones[at + i]) return false;
  return true;
}
