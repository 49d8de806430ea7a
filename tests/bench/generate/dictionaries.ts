/** The dictionaries of the bench: the bundled one, 5,000 forms, 50,000 forms with the same hits. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { compilePack } from '../../../src/core/match/compile';
import { needlesOf, openTables } from '../../../src/core/match/open-tables';
import type { Pack, PackEntry } from '../../../src/core/match/pack';
import { unpack32 } from '../../../src/core/text/base64';
import { entryOf } from '../../unit/match/marker';
import { drawing, type Random, shuffled } from './random';
import type { Weighted } from './words';

export const FORMS = { some: 5_000, many: 50_000 } as const;

/** Forms that are looked up as they stand. */
export function plainForms({ tables, needles, entries }: Pack): string[] {
  const texts = needlesOf(openTables(tables));
  const places = unpack32(needles);
  const byForm = new Map(texts.map((text, needle) => [places[needle], text]));
  const forms = entries.split('\n').flatMap((line) => (JSON.parse(line) as PackEntry).forms);
  const plain = forms.flatMap((form, i) => (form !== 0 && form.text !== undefined ? [] : (byForm.get(i) ?? [])));
  return [...new Set(plain)];
}

/** So many forms as a pack, without rules: taken from the bundled one, then made up. */
export function packOfForms(bundled: Pack, count: number, words: Weighted, random: Random): Pack {
  const known = shuffled(plainForms(bundled), random).slice(0, count);
  return plainPack([...known, ...madeUp(count - known.length, words, random, new Set(known))]);
}

/**
 * The pack with made-up forms up to `count`, of which none stands in `text`: a matcher has ten times as much to
 * tell apart, and the same to report.
 */
export function enlarged(pack: Pack, count: number, words: Weighted, random: Random, text: string): Pack {
  const known = plainForms(pack);
  const taken = new Set(known);
  const more: string[] = [];
  while (known.length + more.length < count) {
    const missing = count - known.length - more.length;
    const made = madeUp(missing, words, random, taken);
    const stand = new Set(new AhoCorasick(made).matchInText(text).map(({ keyword }) => keyword));
    more.push(...made.filter((form) => !stand.has(form)));
  }
  return plainPack([...known, ...more]);
}

/** New forms of two to eight characters out of whole words; they are added to `taken`. */
function madeUp(count: number, words: Weighted, random: Random, taken: Set<string>): string[] {
  const word = drawing(words, random);
  const forms: string[] = [];
  while (forms.length < count) {
    const length = random.between(2, 8);
    let form = '';
    while (form.length < length) form += word();
    form = form.slice(0, 8);
    if (taken.has(form)) continue;
    taken.add(form);
    forms.push(form);
  }
  return forms;
}

/** Eleven forms of 2 to 12 characters that a text of nothing but 的 almost holds, at every position. */
export const nearMisses = (): Pack => plainPack(Array.from({ length: 11 }, (_, i) => `${'的'.repeat(i + 1)}甲`));

const plainPack = (forms: readonly string[]): Pack =>
  compilePack(forms.map((text, i) => entryOf(`form-${i}`, { forms: [text] })));
