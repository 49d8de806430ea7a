import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { placeRows } from '../../../src/core/page/place-rows';
import { placeBook } from '../../../src/core/page/places';

const { names, codesOf, mostNamed } = placeBook(placeRows(readFileSync('dictionaries/places.tsv', 'utf8')));

it('names that begin and end at a place, the longest first', () => {
  expect(names.edgesAt('在台州市路桥区', 1, 'right')).toEqual([4, 3]);
  expect(names.edgesAt('在台州市路桥区', 7, 'left')).toEqual([4]);
  expect(names.edgesAt('在台州市路桥区', 0, 'right')).toEqual([]);
});

it('the longest name of all', () => {
  const longest = '双江拉祜族佤族布朗族傣族自治县';
  expect(codesOf(longest)).toEqual(['530925']);
  expect(names.edgesAt(longest, 0, 'right')[0]).toBe(longest.length);
});

it('two characters tell of most texts that they are no name', () => {
  const may = (pair: string, side: 'left' | 'right') => names.mayHold(pair.charCodeAt(0), pair.charCodeAt(1), side);
  expect(may('路桥', 'right')).toBe(true);
  expect(may('桥区', 'left')).toBe(true);
  expect(may('推进', 'right')).toBe(false);
});

it('what a text names most, if it names it often enough', () => {
  expect(mostNamed('路桥区开会。路桥区发文。路桥区检查。')).toEqual(['331004']);
  expect(mostNamed('路桥区开会。路桥区发文。')).toEqual([]);
});
