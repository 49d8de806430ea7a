import { expect, it } from 'vitest';
import { mayHold } from '../../../src/core/text/characters';

it('words whose characters stand in the text may stand there, others do not', () => {
  expect(mayHold('推进网格化管理', '网格')).toBe(true);
  // Both characters are there, though not beside each other.
  expect(mayHold('推进网格化管理', '推管')).toBe(true);
  expect(mayHold('推进网格化管理', '网络')).toBe(false);
  expect(mayHold('推进网格化管理', '联络')).toBe(false);
});

it('texts take turns', () => {
  expect(mayHold('甲乙', '甲乙')).toBe(true);
  expect(mayHold('丙丁', '甲乙')).toBe(false);
  expect(mayHold('甲乙', '甲乙')).toBe(true);
});

it('what was noted of a text long ago is not taken for another', () => {
  const first = '甲乙';
  mayHold(first, '甲乙');
  // The text after these has the number of the first again.
  for (let i = 0; i < 0xffff - 1; i++) mayHold(`${i}`, '丙');
  expect(mayHold('丙丁', '甲乙')).toBe(false);
  expect(mayHold('丙丁', '丙丁')).toBe(true);
});
