import { describe, expect, it } from 'vitest';
import { formsLens, headLens, type Lens, textLens } from '../../../src/options/editor/lenses';
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
  textLens(0, 'meaning', 'zh'),
  textLens(1, 'meaning', 'en'),
  textLens(0, 'literal', 'en'),
];
const lists: readonly Lens<readonly string[]>[] = [formsLens];

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

  it('keep rules of a form', () => {
    expect(formsLens.set(full, ['断路', '断头']).forms).toEqual([
      { text: '断路', match: { notInside: ['断路器'] } },
      '断头',
    ]);
  });
});
