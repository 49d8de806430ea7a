/** Characters that a number slot may hold, folded. */
export const NUMBER_CHARS = '一二三四五六七八九十百千两双零〇0123456789';

const NUMBERS = new Set(NUMBER_CHARS);

export const isNumberChar = (c: string): boolean => NUMBERS.has(c);
