import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/core/text/sentence';

describe('the sentence around a place', () => {
  const text = '一是打通断头路。\n  要填好 三张表！后来呢';
  it.each([
    ['三张表', '要填好三张表！'],
    ['断头路', '一是打通断头路。'],
    ['后来', '后来呢'],
  ])('%s', (term, sentence) => expect(sentenceAround(text, text.indexOf(term))).toBe(sentence));

  it('is cut where it does not end', () => expect(sentenceAround('长'.repeat(400), 10)).toHaveLength(300));
});
