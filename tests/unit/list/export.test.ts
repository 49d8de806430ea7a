import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells } from '../../../src/core/files/cells';
import { bareCell } from '../../../src/core/files/guard-cell';
import { toAnki } from '../../../src/core/list/anki';
import { toCsv } from '../../../src/core/list/csv';
import { COLUMNS, type Column, type ExportRow, exportRow } from '../../../src/core/list/export-row';
import { toMarkdown } from '../../../src/core/list/markdown';
import { makeEntry, makeSense } from '../entry/make';
import { term } from './terms';

const NAMES = Object.fromEntries(COLUMNS.map((c) => [c, c])) as Record<Column, string>;
const EMPTY = Object.fromEntries(COLUMNS.map((c) => [c, ''])) as Record<Column, string>;
const row = (some: Partial<ExportRow>): ExportRow => ({ ...EMPTY, ...some });

const firstRow = (csv: string): readonly string[] => {
  const read = readCells(csv.slice(1), ',');
  if (!read.ok) throw new Error(`line ${read.line} is no CSV`);
  return read.rows[1]?.cells ?? [];
};

/** Whether some line of a cell would be calculated. */
const calculates = (cell: string): boolean =>
  cell.startsWith('\r') ||
  cell.split(/\r\n|\r|\n|\u2028|\u2029/).some((line) => /^(?:\t|\s*[=+\-@＝＋－＠])/.test(line));

describe('CSV', () => {
  it('begins with a byte order mark, and a reader of CSV gets every cell back', () => {
    const csv = toCsv([row({ term: '说“走”', meaning: '甲,"乙"\n丙' })], NAMES);
    expect(csv.startsWith('\ufeffterm,pinyin')).toBe(true);
    expect(firstRow(csv)).toEqual(['说“走”', '', '', '', '', '甲,"乙"\n丙', '', '', '']);
  });

  it.each([
    '=HYPERLINK("http://x.invalid","点")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1',
    '  =1',
    '\u00a0=1',
    '\ufeff=1',
    '\u3000＝1+1',
    '＋1',
    '正文\n=cmd|calc',
    '正文\r\n@x',
    '正文\r=1',
    '=1\n=2\n-3',
  ])('lets no cell calculate: %j', (meaning) => {
    expect(calculates(meaning)).toBe(true);
    const cell = firstRow(toCsv([row({ meaning })], NAMES))[5] ?? '';
    expect(calculates(cell)).toBe(false);
    expect(bareCell(cell)).toBe(meaning);
  });

  it('lets none calculate whatever a reader wrote, and loses nothing of it', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n "\',\u3000\u200b＝甲1') });
    fc.assert(
      fc.property(nasty, (term) => {
        const cell = firstRow(toCsv([row({ term, pinyin: 'x' })], NAMES))[0] ?? '';
        expect(calculates(cell)).toBe(false);
        expect(bareCell(cell)).toBe(term);
      }),
    );
  });
});

describe('a file for Anki', () => {
  it('says how it is read and keeps a note on one line', () => {
    const file = toAnki([row({ term: '断头路', meaning: '甲\t乙\n丙' })], NAMES);
    const lines = file.split('\n');
    expect(lines.slice(0, 2)).toEqual(['#separator:tab', '#html:false']);
    expect(lines[3]?.split('\t')).toEqual(['断头路', '', '', '', '', '甲 乙 丙', '', '', '']);
    expect(lines).toHaveLength(5);
  });

  it('quotes what Anki would take for a sign of its own', () => {
    const file = toAnki([row({ term: '#甲', meaning: '说"乙"' })], NAMES);
    const fields = file.split('\n')[3]?.split('\t');
    expect(fields?.[0]).toBe('"#甲"');
    expect(fields?.[5]).toBe('"说""乙"""');
  });
});

const WORDS = { title: '本页的提法', source: '出处：' };

describe('Markdown', () => {
  it('lists terms under their categories', () => {
    const text = toMarkdown(
      [
        row({ term: '断头路', pinyin: 'duàntóulù', category: '比喻', count: '3', meaning: '修不通的路。' }),
        row({ term: '五链七群', category: '词典未收', count: '1' }),
      ],
      WORDS,
    );
    expect(text).toBe(
      '# 本页的提法\n\n## 比喻\n\n- **断头路** duàntóulù ×3\n  - 修不通的路。\n\n## 词典未收\n\n- **五链七群**\n',
    );
  });

  it('takes no text for a sign of its own', () => {
    const text = toMarkdown(
      [row({ term: '*x*', meaning: '<img src=x> [a](javascript:b)\n# c', english: '1. - d' })],
      WORDS,
    );
    expect(text).toContain('**\\*x\\***');
    expect(text).toContain('  - \\<img src=x\\> \\[a\\](javascript:b) \\# c');
    expect(text).toContain('  - \\1. - d');
  });
});

describe('the sources of a term', () => {
  const law = { id: 'law', title: { zh: '城市法', en: 'Law' }, kind: 'law' as const, url: 'https://x.invalid/a_b' };
  const cited = [
    { id: 'law', at: '第一条', for: 'meaning' as const },
    { id: 'gone', at: '“*”', for: 'use' as const },
  ];
  const said = { entry: makeEntry({ senses: [makeSense({ sources: cited })] }), sources: [law] };
  const found = exportRow(term('断头路'), said, '比喻');
  const [first, second] = ['《城市法》，第一条，https://x.invalid/a_b', 'gone, “*”'];

  it('stand in the last column, a line each, and for Anki on one line', () => {
    expect(COLUMNS.at(-1)).toBe('sources');
    expect(firstRow(toCsv([found], NAMES)).at(-1)).toBe(`${first}\n${second}`);
    expect(toAnki([found], NAMES).trimEnd().split('\t').at(-1)).toBe(`${first} ${second}`);
  });

  it('are named as such in Markdown, with addresses that can be followed', () => {
    const lines = toMarkdown([found], WORDS).trimEnd().split('\n').slice(-2);
    expect(lines).toEqual(['  - 出处： 《城市法》，第一条，<https://x.invalid/a_b>', '  - 出处： gone, “\\*”']);
  });
});

describe('a row of an export', () => {
  it('of a formula holds what the page tells, and no explanation', () => {
    expect(exportRow(term('五链七群', { count: 2 }), undefined, '词典未收')).toEqual(
      row({ term: '五链七群', category: '词典未收', count: '2' }),
    );
  });
});
