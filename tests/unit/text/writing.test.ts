import { describe, expect, it } from 'vitest';
import { traditionalWriter } from '../../../src/core/text/to-traditional';
import { isTraditional, writingOf } from '../../../src/core/text/writing';

describe('the writing of a text', () => {
  it.each([
    ['各地要打通断头路，坚持挂图作战', 'simplified'],
    ['各地要打通斷頭路，堅持掛圖作戰', 'traditional'],
    // 瞭, 乾 and 著 are of both writings, 后 and 里 too.
    ['他瞭望乾坤，著书立说，为国为民，写下许多东西', 'simplified'],
    ['皇后與太后在里弄裡會見學者、記者與國際學術團體', 'traditional'],
    ['三个代表', undefined],
    ['七一', undefined],
    ['', undefined],
  ])('“%s” is %s', (text, writing) => expect(writingOf(text)).toBe(writing));

  it('is traditional as soon as one character is that', () => {
    expect(isTraditional('兩會')).toBe(true);
    expect(isTraditional('两会')).toBe(false);
  });
});

describe('the writer of traditional characters', () => {
  const write = traditionalWriter({
    simplified: '关后体',
    traditional: '關後體',
    phrases: [
      ['关系', '關係'],
      ['关系网络', '關係網絡'],
      ['皇后', '皇后'],
    ],
  });

  it('takes the longest word first and leaves what it does not know', () => {
    expect(write('关系网络，体系，关系；皇后之后𠮷')).toBe('關係網絡，體系，關係；皇后之後𠮷');
    expect(write('')).toBe('');
  });
});
