import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PROVINCES_ENGLISH } from '../../../src/core/page/provinces-english';
import { provinceWords } from '../../../src/options/dictionary/facet-words';

const fake = vi.hoisted(() => ({ language: 'en' }));
vi.mock('../../../src/platform/i18n', () => ({ t: () => fake.language }));
afterEach(() => {
  fake.language = 'en';
});

const places = { '440000': '广东省', '990000': '某省' };
const write = (zh: string) => zh.replaceAll('广东', '廣東');

describe('a province in the filter', () => {
  it('has its English name where the interface is English, as far as there is one', () => {
    const names = ['440000', '990000', '980000'].map((code) => provinceWords(code, places, (zh) => zh));
    expect(names).toEqual(['Guangdong', '某省', '980000']);
  });

  it('has its Chinese name elsewhere, in the characters that are shown', () => {
    fake.language = 'zh-TW';
    expect(provinceWords('440000', places, write)).toBe('廣東省');
  });

  it('has an English name whichever it is, and no two have the same', () => {
    const codes = readFileSync('dictionaries/places.tsv', 'utf8').match(/^\d\d0000(?=\t)/gm);
    expect(Object.keys(PROVINCES_ENGLISH).sort()).toEqual(codes?.sort());
    expect(new Set(Object.values(PROVINCES_ENGLISH)).size).toBe(34);
  });
});
