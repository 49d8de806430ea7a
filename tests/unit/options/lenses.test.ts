import { describe, expect, it } from 'vitest';
import {
  exampleLens,
  formsLens,
  headLens,
  isPlainRule,
  itemsLens,
  type Lens,
  nearLens,
  notInsideLens,
  officialLens,
  pinyinLens,
  textLens,
} from '../../../src/options/editor/lenses';
import { makeEntry, makeSense } from '../entry/make';

const full = makeEntry({
  forms: ['断头路', { text: '断路', match: { notInside: ['断路器'] } }],
  match: {
    any: [{ near: ['路'], window: 9 }],
    none: [{ before: ['不'] }],
    notInside: ['断头路口'],
    examples: [{ yes: '打通断头路。', no: '走上断头台。' }, { yes: '二' }],
  },
  senses: [
    makeSense({
      literal: { zh: '断', en: 'cut' },
      items: [{ closed: true, list: [{ zh: '一', en: 'one' }, { zh: '二' }] }],
      translation: { official: 'dead-end road', others: ['gap'] },
    }),
    makeSense(),
  ],
});

const lenses: readonly Lens<string>[] = [
  headLens,
  pinyinLens,
  exampleLens,
  officialLens(0),
  textLens(0, 'meaning', 'zh'),
  textLens(1, 'meaning', 'en'),
  textLens(0, 'literal', 'en'),
];
const lists: readonly Lens<readonly string[]>[] = [
  formsLens,
  itemsLens(0),
  notInsideLens,
  nearLens('any'),
  nearLens('none'),
];

describe('fields of the editor', () => {
  it('put back what they read without a change', () => {
    for (const lens of lenses) expect(lens.set(full, lens.get(full))).toEqual(full);
    for (const lens of lists) expect(lens.set(full, lens.get(full))).toEqual(full);
  });

  it('read what was put, and leave the rest alone', () => {
    for (const lens of lenses) {
      const changed = lens.set(full, '新');
      expect(lens.get(changed)).toBe('新');
      expect(lens.set(changed, lens.get(full))).toEqual(full);
    }
    for (const lens of lists) expect(lens.get(lens.set(full, ['新', '旧']))).toEqual(['新', '旧']);
  });

  it('keep rules of a form, English of an item, limits of a rule', () => {
    expect(formsLens.set(full, ['断路', '断头']).forms).toEqual([
      { text: '断路', match: { notInside: ['断路器'] } },
      '断头',
    ]);
    expect(itemsLens(0).set(full, ['一', '三']).senses[0]?.items?.[0]?.list).toEqual([
      { zh: '一', en: 'one' },
      { zh: '三' },
    ]);
    expect(nearLens('any').set(full, ['街']).match?.any).toEqual([{ near: ['街'], window: 9 }]);
    expect(nearLens('none').set(full, ['发']).match?.none).toEqual([{ before: ['不'], near: ['发'] }]);
  });

  it('take away what is emptied', () => {
    const plain = makeEntry();
    const ruled = notInsideLens.set(exampleLens.set(nearLens('any').set(plain, ['路']), '句'), ['x']);
    const bare = nearLens('any').set(exampleLens.set(notInsideLens.set(ruled, []), ''), []);
    expect(bare).toEqual(plain);
    expect('match' in bare).toBe(false);
    expect(itemsLens(0).set(itemsLens(0).set(plain, ['一']), [])).toEqual(plain);
    expect(officialLens(0).set(officialLens(0).set(plain, 'x'), '')).toEqual(plain);
  });

  it('leave a rule of several conditions to the whole', () => {
    expect(isPlainRule(full, 'any')).toBe(true);
    expect(isPlainRule(makeEntry({ match: { any: [{ near: ['a'] }, { quoted: true }] } }), 'any')).toBe(false);
  });
});
