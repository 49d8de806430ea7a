/** Everything that the contestants read, made once a run from one seed. */
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import type { Pack } from '../../../src/core/match/pack';
import { enlarged, FORMS, nearMisses, packOfForms, plainForms } from './dictionaries';
import { PAGES, type PageName, pageMarkup, SIZES } from './page';
import { seeded } from './random';
import { createWriter, type Token, textOf, type Writer } from './text';
import { dictionaryWords, type Weighted } from './words';

export interface Site {
  readonly packs: Readonly<Record<'bundled' | 'some' | 'many' | 'nearMisses', Pack>>;
  /** Markup of pages with one hit in about 32 characters. */
  readonly pages: Readonly<Record<PageName, string>>;
  /** The text of the large page, without markup. */
  readonly text: string;
  /** Markup of a large page in which no form stands. */
  readonly withoutHit: string;
}

const SEED = 4;

/** Characters a hit. */
const DENSITY = 32;

/** @param finds whether the engine finds anything of the bundled dictionary in a text */
export function makeSite(bundled: Pack, finds: (text: string) => boolean): Site {
  const words = dictionaryWords();
  const some = packOfForms(bundled, FORMS.some, words, seeded(SEED));
  const terms = plainForms(some);
  const manner = { words, terms, share: shareFor(words, terms) };
  const page = (characters: number) => pageMarkup(createWriter(manner, seeded(SEED)), seeded(SEED + 1), characters);
  const names = Object.keys(PAGES) as PageName[];
  const pages = Object.fromEntries(names.map((name) => [name, page(PAGES[name])])) as Record<PageName, string>;
  const text = textOfMarkup(pages.large);
  return {
    packs: {
      bundled,
      some,
      many: enlarged(some, FORMS.many, words, seeded(SEED + 2), text),
      nearMisses: nearMisses(),
    },
    pages,
    text,
    withoutHit: pageMarkup(withoutHits(words, finds), seeded(SEED + 1), SIZES.large),
  };
}

/** Of all words, how many must be planted terms: words that meet make hits by themselves. */
function shareFor(words: Weighted, terms: readonly string[]): number {
  const automaton = new AhoCorasick([...terms]);
  const hitsAt = (share: number): number => {
    const writer = createWriter({ words, terms, share }, seeded(SEED));
    let text = '';
    while (text.length < SIZES.middle) text += textOf(writer.sentence());
    return (automaton.matchInText(text).length / text.length) * DENSITY;
  };
  let low = 0;
  let high = 0.5;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (hitsAt(middle) < 1) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** A writer that throws away what holds a hit. */
function withoutHits(words: Weighted, finds: (text: string) => boolean): Writer {
  const writer = createWriter({ words, terms: ['无'], share: 0 }, seeded(SEED + 3));
  const clean = (write: () => readonly Token[]): readonly Token[] => {
    for (;;) {
      const tokens = write();
      if (!finds(textOf(tokens))) return tokens;
    }
  };
  return {
    sentence: () => clean(writer.sentence),
    // A stop at the end, so that a headline makes no hit together with what follows it.
    phrase: (characters) => clean(() => [...writer.phrase(characters), { text: '。', planted: false }]),
  };
}

/** The markup is our own, without entities or comments. */
const textOfMarkup = (markup: string): string => markup.slice(markup.indexOf('<main>')).replace(/<[^>]*>/g, '');
