import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/entry/types';
import { compilePack } from '../../../src/core/match/compile';
import { candidatesOf, find, findsAny, scanText } from '../../../src/core/match/find';
import { buildMatcher, type Matcher } from '../../../src/core/match/matcher';
import { placeBook } from '../../../src/core/page/places';
import { foldText } from '../../../src/core/text/fold';
import { entryOf } from './marker';

const { names } = placeBook('');

const matcherOf = (...packs: readonly (readonly Entry[])[]): Matcher =>
  buildMatcher(
    packs.map((entries) => ({ pack: compilePack(entries) })),
    names,
  );

const ids = (matcher: Matcher, raw: string): string[] => find(matcher, raw).map(({ form }) => form.entry.id);

/** Han characters that stand for nothing, the same for each number. */
const word = (n: number): string =>
  String.fromCharCode(0x4e00 + (n % 251), 0x5000 + ((n >> 3) % 241), 0x5200 + ((n >> 7) % 239), 0x5400 + (n % 499));

describe('finding', () => {
  it('offers all that begin at one place, the longest first', () => {
    const lengths = [2, 3, 4, 5, 7, 8, 12];
    const text = '甲乙丙丁戊己庚辛壬癸子丑';
    const matcher = matcherOf(lengths.map((n) => entryOf(text.slice(0, n))));
    const offered = candidatesOf(matcher, scanText(matcher, `前${text}后`)).map(({ end, start }) => end - start);
    expect(offered).toEqual(lengths.toReversed());
  });

  it('gives a form of two packs to the earlier one', () => {
    const two = [entryOf('earlier', { forms: ['断头路', '挂图作战'] })];
    const other = [entryOf('later', { forms: ['断头路', '挂图作战', '挂图'] })];
    expect(ids(matcherOf(two, other), '断头路，挂图作战')).toEqual(['earlier', 'earlier']);
    expect(ids(matcherOf(other, two), '断头路，挂图作战')).toEqual(['later', 'later']);
  });

  it('gives a template of two packs to the earlier one, whatever its anchor is there', () => {
    const own = [entryOf('own', { forms: ['{n}核{n}带'] })];
    // Here 核 is the commoner literal, so that the template is looked for by 带.
    const rest = Array.from({ length: 40 }, (_, i) => entryOf(`核${word(i)}`));
    const bundled = [entryOf('bundled', { forms: ['{n}核{n}带'] }), ...rest];
    expect(ids(matcherOf(own, bundled), '构建一核两带格局')).toEqual(['own']);
    expect(ids(matcherOf(bundled, own), '构建一核两带格局')).toEqual(['bundled']);
  });

  it('notes as many hits as a text has', () => {
    expect(ids(matcherOf([entryOf('断头路')]), '断头路。'.repeat(5000))).toHaveLength(5000);
  });

  it.each([0, 1, 2, 3, 4, 5])('reads texts of %i characters, and what falls away at their end', (length) => {
    const text = '断头路段在'.slice(0, length);
    const matcher = matcherOf([entryOf('断头'), entryOf('断头路'), entryOf('断头路段')]);
    const found = ['', '', '断头', '断头路', '断头路段', '断头路段'][length];
    for (const end of ['', '”', '”\n', '”\n\u200b”\n'])
      expect(ids(matcher, text + end), JSON.stringify(text + end)).toEqual(found ? [found] : []);
  });

  it('numbers more than 65,536 forms', () => {
    const forms = [...new Set(Array.from({ length: 90_000 }, (_, n) => foldText(word(n))))];
    expect(forms.length).toBeGreaterThan(70_000);
    const entries = Array.from({ length: 7 }, (_, k) =>
      entryOf(`${k}`, { forms: forms.filter((_form, i) => i % 7 === k) }),
    );
    const expected = forms.map((_form, i) => `${i % 7}`);
    expect(ids(matcherOf(entries), forms.join('，'))).toEqual(expected);
  });

  it('takes a template slot with characters beyond the basic plane', () => {
    const matcher = matcherOf([entryOf('city', { forms: ['国家{noun}城市'] })]);
    expect(findsAny(matcher, '创建国家祥𠮷城市')).toBe(ids(matcher, '创建国家祥𠮷城市').length > 0);
    expect(candidatesOf(matcher, scanText(matcher, '创建国家文𠀀明城市')).length).toBeGreaterThan(0);
  });
});
