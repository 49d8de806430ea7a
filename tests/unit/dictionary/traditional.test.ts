import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toTaiwan } from '../../../scripts/traditional/convert';
import { traditionalTable } from '../../../scripts/traditional/table';
import { mapTexts } from '../../../src/core/entry/map-texts';
import type { Entry } from '../../../src/core/entry/types';
import { type TraditionalTable, traditionalWriter } from '../../../src/core/text/to-traditional';

/** Characters that only stand where two words were taken for one: 制度 is never 製度. */
const NONSENSE =
  /箇|製[度裁]|齣現|曆史|斗爭|[乾]部|傢有|家俱有|髮[展放動佈現]|幹[涉擾預]|外交併行|視總檯|繫統|係統[一群]|複蓋|覆雜|麵貌|不準|最後一公裡|鬥室|後宮|隻[有是要能]/;

/** Of what `npm run compile` has made. */
describe('explanations in traditional characters', () => {
  const texts: string[] = [];
  let table: TraditionalTable;
  beforeAll(() => {
    const note = (zh: string) => {
      texts.push(zh);
      return zh;
    };
    const read = (name: string) => JSON.parse(readFileSync(`src/public/dictionary/${name}.json`, 'utf8'));
    const { parts } = read('about') as { readonly parts: number };
    for (let part = 0; part < parts; part++)
      for (const entry of read(`entries-${part}`) as readonly Entry[]) mapTexts(entry, note);
    table = read('traditional');
  });

  it('are written by the small table as by the large converter, every one of them', () => {
    const write = traditionalWriter(table);
    expect(texts.length).toBeGreaterThan(10_000);
    expect(texts.filter((text) => write(text) !== toTaiwan(text))).toEqual([]);
    // The control: a phrase less, and some differ.
    const poorer = traditionalWriter({ ...table, phrases: table.phrases.filter(([simple]) => simple !== '若干') });
    expect(texts.some((text) => poorer(text) !== toTaiwan(text))).toBe(true);
  });

  it('have no word that is made of the halves of two', () => {
    const write = traditionalWriter(table);
    const found = texts.map(write).flatMap((text) => new RegExp(`.{0,4}(?:${NONSENSE.source}).{0,4}`).exec(text) ?? []);
    expect(found).toEqual([]);
  });

  it('take a table that says what changes and no more', () => {
    const made = traditionalTable(['关系', '体系', '系统', '老板'], (text) => toTaiwan(text));
    expect(made.phrases).toEqual(expect.arrayContaining([['关系', '關係']]));
    expect(traditionalWriter(made)('体系的关系')).toBe('體系的關係');
    // A text that changes its length is taken as a whole.
    const longer = traditionalTable(['甲乙', '乙'], (text) => (text === '甲乙' ? '甲甲乙' : text));
    expect(traditionalWriter(longer)('甲乙乙')).toBe('甲甲乙乙');
  });
});
