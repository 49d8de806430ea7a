/** Suggests pinyin for a reader's own term from the characters that the dictionary already spells. */
import { readPinyin } from './pinyin';
import type { Entry } from './types';

export type Readings = ReadonlyMap<string, string>;

/** The commonest syllable of each character, taken from entries that have one syllable for each character. */
export function readingsOf(entries: readonly Entry[]): Readings {
  const counts = new Map<string, Map<string, number>>();
  for (const { head, pinyin } of entries) {
    const characters = [...head];
    const syllables = syllablesOf(pinyin);
    if (characters.length !== syllables.length) continue;
    characters.forEach((character, i) => {
      const heard = counts.get(character) ?? new Map<string, number>();
      const syllable = syllables[i] ?? '';
      counts.set(character, heard.set(syllable, (heard.get(syllable) ?? 0) + 1));
    });
  }
  return new Map([...counts].map(([character, heard]) => [character, commonest(heard)]));
}

/** Pinyin for a term, syllables apart; `undefined` if a character is not known. */
export function guessPinyin(term: string, readings: Readings): string | undefined {
  const syllables = [...term].map((character) => (/^[a-z0-9]$/i.test(character) ? character : readings.get(character)));
  return syllables.length > 0 && syllables.every((s) => s !== undefined) ? syllables.join(' ') : undefined;
}

function syllablesOf(text: string): string[] {
  const letters =
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-z0-9][\u0300-\u036f]*/g) ?? [];
  const { starts } = readPinyin(text);
  return starts.map((from, i) =>
    letters
      .slice(from, starts[i + 1])
      .join('')
      .normalize('NFC'),
  );
}

const commonest = (heard: ReadonlyMap<string, number>): string =>
  [...heard].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
