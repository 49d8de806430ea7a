import { describe, expect, it } from 'vitest';
import { entryOf, mark } from './marker';

const sense = entryOf('x').senses[0];
if (!sense) throw new Error('the test entry has a sense');

const first = (text: string, senses: NonNullable<typeof sense>[], page = {}) =>
  mark(text, [entryOf('两新', { forms: ['两新'], senses, match: { boundary: false } })], page)[0]?.choices[0];

describe('rankSenses', () => {
  it('takes the sense whose own condition holds, and says so', () => {
    const senses = [sense, { ...sense, when: { near: ['组织'] } }];
    expect(first('加强“两新”组织党建', senses)).toEqual({ sense: 1, reason: { kind: 'context' } });
    expect(first('支持“两新”政策', senses)).toEqual({ sense: 0, reason: { kind: 'best-known' } });
  });

  it('asks place before date, and puts senses that do not fit last', () => {
    const senses = [
      { ...sense, period: { from: '2024' } },
      { ...sense, regions: ['330000'] },
    ];
    expect(first('落实“两新”', senses, { place: '台州市', date: '2025-01-01' })).toEqual({
      sense: 1,
      reason: { kind: 'place' },
    });
    expect(first('落实“两新”', senses, { place: '成都市', date: '2025-01-01' })).toEqual({
      sense: 0,
      reason: { kind: 'date' },
    });
  });
});
