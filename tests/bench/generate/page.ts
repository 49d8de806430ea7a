/** Whole pages: sections with headings, paragraphs of 60 to 200 characters, lists, a few hidden boxes. */
import { inlineMarkup } from './markup';
import type { Random } from './random';
import { type Token, textOf, type Writer } from './text';

/** Characters of a page's parts: each larger one holds the smaller, so that one page serves for three sizes. */
export const SIZES = { small: 5_000, middle: 100_000, large: 1_000_000 } as const;

/** Characters of the pages, by name. The last two hold so many marks, rules applied. */
export const PAGES = {
  ...SIZES,
  'ten-thousand': 400_000,
  'thirty-thousand': 1_200_000,
} as const;
export type PageName = keyof typeof PAGES;

const HEAD = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>一页</title>
<style>
body { margin: 0 auto; max-width: 760px; font: 16px/1.8 sans-serif; color: #222 }
a { color: #1f4e79 } .aside { color: #555 } .later { display: none }
#moving { position: fixed; top: 0; right: 0; width: 40px; height: 40px; background: #ccc }
</style></head><body><div id="moving"></div>`;

/** The markup of a page with that many characters of text, give or take a paragraph a part. */
export function pageMarkup(writer: Writer, random: Random, characters: number): string {
  let text = '';
  for (let left = characters; left > 0; left -= SIZES.middle) {
    text += partMarkup(writer, random, Math.min(left, SIZES.middle));
  }
  return `${HEAD}\n<main>\n${text}</main>\n<div id="live"></div>\n</body></html>`;
}

/** A part of up to 100,000 characters, its first 5,000 in an element of their own. */
function partMarkup(writer: Writer, random: Random, characters: number): string {
  const first = boxes(writer, random, Math.min(characters, SIZES.small));
  const rest = boxes(writer, random, characters - SIZES.small);
  return `<section class="part">\n<h1>${headline(writer, random)}</h1>\n<div class="first">\n${first}</div>\n${rest}</section>\n`;
}

function boxes(writer: Writer, random: Random, characters: number): string {
  let markup = '';
  for (let left = characters; left > 0; ) {
    const tokens = paragraph(writer, random.between(60, 160));
    left -= textOf(tokens).length;
    markup += `${box(tokens, writer, random)}\n`;
  }
  return markup;
}

function box(tokens: readonly Token[], writer: Writer, random: Random): string {
  const text = inlineMarkup(tokens, random);
  const kind = random.next();
  if (kind < 0.06) return `<h2>${headline(writer, random)}</h2>\n<p>${text}</p>`;
  if (kind < 0.12) return `<ul><li>${text}</li></ul>`;
  if (kind < 0.2) return `<div class="aside"><div>${text}</div></div>`;
  if (kind < 0.21) return `<p class="later">${text}</p>`;
  return `<p>${text}</p>`;
}

/** Sentences until there are `characters`. */
function paragraph(writer: Writer, characters: number): Token[] {
  const tokens: Token[] = [];
  for (let length = 0; length < characters; ) {
    const sentence = writer.sentence();
    tokens.push(...sentence);
    length += textOf(sentence).length;
  }
  return tokens;
}

const headline = (writer: Writer, random: Random): string => textOf(writer.phrase(random.between(8, 20)));
