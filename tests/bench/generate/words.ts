/**
 * The words of which the pages are written, with their frequencies: those of the explanations in our own dictionary.
 * They are about the same things as the terms and share their characters, so a matcher meets near misses at the rate
 * of real news.
 */
import { readFileSync } from 'node:fs';

export type Weighted = readonly (readonly [word: string, weight: number])[];

const HAN = /^\p{Script=Han}+$/u;

/** Reads the compiled dictionary that `npm run compile` writes. */
export function dictionaryWords(folder = 'src/public/dictionary'): Weighted {
  const { parts } = JSON.parse(readFileSync(`${folder}/about.json`, 'utf8')) as { readonly parts: number };
  const entries = Array.from({ length: parts }, (_, i): unknown[] =>
    JSON.parse(readFileSync(`${folder}/entries-${i}.json`, 'utf8')),
  ).flat();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  for (const text of entries.flatMap(chineseTexts)) {
    for (const { segment } of segmenter.segment(text)) {
      if (HAN.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
    }
  }
  return [...counts];
}

/** Every text under a key `zh`. */
function chineseTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'zh' && typeof inner === 'string' ? [inner] : chineseTexts(inner),
  );
}
