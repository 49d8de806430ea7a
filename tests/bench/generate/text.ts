/** Sentences of a seeded model: words by frequency, and terms of the dictionary planted among them. */
import { drawing, type Random, shuffled } from './random';
import type { Weighted } from './words';

export interface Token {
  readonly text: string;
  /** A planted term. Words may make further hits where they meet. */
  readonly planted: boolean;
}

export interface Writer {
  /** A sentence of 15 to 60 characters, its full stop included. */
  readonly sentence: () => readonly Token[];
  /** Words without punctuation. */
  readonly phrase: (characters: number) => readonly Token[];
}

export interface Manner {
  readonly words: Weighted;
  readonly terms: readonly string[];
  /** Of all words, how many are terms. */
  readonly share: number;
}

/** Terms of real pages repeat: the commonest one is ten times as common as the ninetieth. */
const EVENNESS = 10;

export function createWriter({ words, terms, share }: Manner, random: Random): Writer {
  const word = drawing(words, random);
  const term = drawing(
    shuffled(terms, random).map((text, rank) => [text, 1 / (rank + EVENNESS)] as const),
    random,
  );
  const token = (): Token =>
    random.chance(share) ? { text: term(), planted: true } : { text: word(), planted: false };
  const phrase = (characters: number): Token[] => {
    const tokens: Token[] = [];
    for (let length = 0; length < characters; ) {
      const next = token();
      tokens.push(next);
      length += next.text.length;
    }
    return tokens;
  };
  return {
    phrase,
    sentence: () => {
      const clauses = random.between(1, 4);
      return Array.from({ length: clauses }, (_, i) => [
        ...phrase(random.between(5, 15)),
        { text: i === clauses - 1 ? '。' : random.chance(0.8) ? '，' : '、', planted: false },
      ]).flat();
    },
  };
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
