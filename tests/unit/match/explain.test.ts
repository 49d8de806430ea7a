import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Rule } from '../../../src/core/entry/types';
import { compilePack } from '../../../src/core/match/compile';
import { explainText } from '../../../src/core/match/explain';
import { buildMatcher } from '../../../src/core/match/matcher';
import { textFacts } from '../../../src/core/page/facts';
import { placeRows } from '../../../src/core/page/place-rows';
import { placeBook } from '../../../src/core/page/places';
import { entryOf, mark } from './marker';

const places = placeBook(placeRows('330000\t浙江省\n331000\t台州市'));

function explain(text: string, entries: readonly Entry[], page: { date?: string; place?: string } = {}) {
  const matcher = buildMatcher([{ pack: compilePack(entries) }], places.names);
  return explainText(text, entries[0]?.id ?? '', matcher, textFacts(text, page, places));
}
const verdicts = (text: string, entries: readonly Entry[], page = {}) =>
  explain(text, entries, page).places.map(({ verdict }) => verdict.kind);

describe('why a place is marked or not', () => {
  it('names the rule that refused, with the condition or word that did', () => {
    const entries = [
      entryOf('x', {
        forms: ['三件套'],
        match: { any: [{ near: ['口罩'] }, { near: ['健康码'] }], none: [{ near: ['床上'] }, { near: ['被套'] }] },
      }),
    ];
    const [bed] = explain('床上用品三件套打折。', entries).places;
    expect(bed?.verdict.kind).toBe('refused');
    expect(bed?.answers).toEqual([
      { rule: 'none', passed: false, conds: [{ near: ['床上'] }] },
      { rule: 'any', passed: false, conds: [{ near: ['口罩'] }, { near: ['健康码'] }] },
    ]);
    const [mask] = explain('戴口罩三件套。', entries).places;
    expect(mask?.verdict.kind).toBe('marked');
    expect(mask?.answers).toContainEqual({ rule: 'any', passed: true, conds: [{ near: ['口罩'] }] });
  });

  it('tells words that the term stands inside, line breaks and cut words apart', () => {
    const [gun] = explain('缴获一把手枪', [
      entryOf('x', { forms: ['一把手'], match: { notInside: ['一把手枪', '一把手机'] } }),
    ]).places;
    expect(gun?.answers).toContainEqual({ rule: 'not-inside', passed: false, words: ['一把手枪'] });
    const [broken] = explain('绿水\n青山', [
      entryOf('x', { forms: ['绿水青山'], match: { acrossBreaks: false } }),
    ]).places;
    expect(broken?.answers).toContainEqual({ rule: 'across-breaks', passed: false });
    const [cut] = explain('这是传统战略的延续', [entryOf('x', { forms: ['统战'] })]).places;
    expect(cut?.answers).toContainEqual({ rule: 'boundary', passed: false });
  });

  it('says which other term takes the place, and when a quotation is torn', () => {
    const covered = explain('推进长江经济带建设', [
      entryOf('short', { forms: ['经济带'] }),
      entryOf('long', { forms: ['长江经济带'] }),
    ]);
    expect(covered.places).toMatchObject([{ verdict: { kind: 'covered', by: { id: 'long' } } }]);
    expect(verdicts('既要“共同”富裕也要', [entryOf('x', { forms: ['同富裕'] })])).toEqual(['torn']);
  });

  it('gives the chosen sense with its reason', () => {
    const [sense] = entryOf('x').senses;
    if (!sense) throw new Error('no sense');
    const entries = [entryOf('x', { forms: ['八大区块'], senses: [sense, { ...sense, regions: ['331000'] }] })];
    expect(explain('八大区块开工', entries, { place: '台州市' }).places).toMatchObject([
      { verdict: { kind: 'marked', choices: [{ sense: 1, reason: { kind: 'place' } }, { sense: 0 }] } },
    ]);
  });

  it('agrees with the marks of pages, whatever the rules and the text', () => {
    const words = fc.constantFrom('统战', '战略', '传统', '口罩', '“', '”', '。', '\n', '三件套', '件套');
    const texts = fc.array(words, { maxLength: 12 }).map((all) => all.join(''));
    const cond = fc.record({ near: fc.constant<string[]>(['口罩']), quoted: fc.boolean() }, { requiredKeys: [] });
    const rule = fc.record(
      {
        any: fc.array(cond, { minLength: 1, maxLength: 2 }),
        none: fc.array(cond, { maxLength: 2 }),
        notInside: fc.constant<string[]>(['传统战略']),
        acrossBreaks: fc.boolean(),
        boundary: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(texts, rule, (text, match: Rule) => {
        const entries = [
          entryOf('x', { forms: ['统战', '件套', '三件套'], match }),
          entryOf('y', { forms: ['统战战略', '传统'] }),
        ];
        const marked = mark(text, entries).filter(({ id }) => id === 'x');
        const explained = explain(text, entries).places.filter(({ verdict }) => verdict.kind === 'marked');
        const covers = (s: { start: number; end: number }) =>
          explained.filter((p) => s.start <= p.start && p.end <= s.end);
        expect(marked.every((s) => covers(s).length === 1)).toBe(true);
        expect(explained.length).toBe(marked.length);
        for (const place of explain(text, entries).places)
          if (place.verdict.kind === 'refused') expect(place.answers.some(({ passed }) => !passed)).toBe(true);
          else if (place.verdict.kind === 'marked') expect(place.answers.every(({ passed }) => passed)).toBe(true);
      }),
    );
  });
});
