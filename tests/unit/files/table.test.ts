import { describe, expect, it } from 'vitest';
import type { Layer } from '../../../src/core/entry/layer';
import { writeAnki } from '../../../src/core/files/anki';
import { chosenRecords, compareRows } from '../../../src/core/files/compare';
import { knownTerms } from '../../../src/core/files/known-terms';
import { readText } from '../../../src/core/files/read-text';
import { writeTable } from '../../../src/core/files/table';
import { makeEntry, makeOwn, makeSense } from '../entry/make';

const today = '2026-11-24';
const road = makeOwn('own-1', '断头路', { tier: 'C', match: { notInside: ['一条断头路'] } });
const layer: Layer = { revision: 1, records: [{ kind: 'own', id: 'own-1', entry: road, changed: '2026-01-01' }] };

function read(text: string, on = layer) {
  let n = 0;
  return readText(text, { layer: on, today, newId: () => `own-n${++n}` });
}
const rowsOf = (text: string) => {
  const got = read(text);
  if (!got.ok) throw new Error(JSON.stringify(got.why));
  return got.rows;
};

describe('a table', () => {
  it('shows a reader the words, and keeps the rest in one column', () => {
    const [head, row] = writeTable(layer, ',').slice(1).split('\r\n');
    expect(head).toBe(
      'kind,id,changed,head,pinyin,forms,category,domains,tier,meaning_zh,meaning_en,literal_zh,literal_en,status,as_of,level,certainty,more',
    );
    expect(row).toContain('own,own-1,2026-01-01,断头路,断头路,断头路,metaphor,urban,C,规划相连却没有修通的道路。');
    expect(row).toContain('notInside');
  });

  it('guards what a spreadsheet would run', () => {
    const entry = makeOwn('own-2', '=1+1', { senses: [makeSense({ meaning: { zh: '一\n@cmd', en: '-2' } })] });
    const text = writeTable({ revision: 1, records: [{ kind: 'own', id: 'own-2', entry, changed: today }] }, '\t');
    expect(text).toContain("\t'=1+1\t");
    expect(text).toContain("一\n'@cmd");
    expect(text).toContain("\t'-2\t");
  });

  it.each([
    ['词语,释义\n三件套,三样东西', 'csv'],
    ['词语;释义\n三件套;三样东西', 'csv'],
    ['head\tmeaning\n三件套\t三样东西', 'tsv'],
  ])('of anybody’s terms is filled in: %s', (text, format) => {
    expect(read(text)).toMatchObject({
      ok: true,
      format,
      rows: [
        {
          line: 2,
          ok: true,
          record: {
            kind: 'own',
            id: 'own-n1',
            changed: today,
            entry: {
              head: '三件套',
              pinyin: '三件套',
              forms: ['三件套'],
              senses: [{ meaning: { zh: '三样东西', en: '三样东西' } }],
            },
          },
        },
      ],
    });
  });

  it('leaves what it has no column for as the reader has it', () => {
    const [row] = rowsOf('head,meaning_en\n断头路,A dead end.');
    expect(row).toMatchObject({ ok: true, record: { id: 'own-1', entry: { tier: 'C', match: road.match } } });
    expect(row?.ok && row.record.kind === 'own' && row.record.entry.senses[0]?.meaning).toEqual({
      zh: '规划相连却没有修通的道路。',
      en: 'A dead end.',
    });
  });

  it('names the line, the field and the fault of each row, and still reads the others', () => {
    const rows = rowsOf(
      'kind,head,tier,meaning_zh,more\n,好,A,好,\n\n,坏,Z,坏,\n,"多\n行",A,x,{\nown,乱,A,x,"{""head"":""别的""}"\nhidden,头,,,\nown,好,A,再来,\nown,长,A,x,,多出\nodd,x,A,x,',
    );
    expect(rows.map((row) => [row.line, row.name, row.ok ? 'read' : row.faults])).toEqual([
      [2, '好', 'read'],
      [4, '坏', [{ field: 'entry.tier', code: 'choice', bound: 'A, B, C' }]],
      [5, '多\n行', [{ field: 'more', code: 'json' }]],
      [7, '乱', [{ field: 'more.head', code: 'stray' }]],
      [8, '头', [{ field: 'head', code: 'stray' }]],
      [9, '好', [{ field: 'head', code: 'duplicate', bound: '2' }]],
      [10, '长', [{ field: '', code: 'cells', bound: '5' }]],
      [
        11,
        'x',
        [
          { field: 'head', code: 'stray' },
          { field: 'tier', code: 'stray' },
          { field: 'meaning_zh', code: 'stray' },
        ],
      ],
    ]);
  });

  it('takes a cell without the blanks around it', () => {
    const [row] = rowsOf('词语,拼音,释义\n 三件套\u3000, sān jiàn tào ,\t三样东西 ');
    expect(row).toMatchObject({ ok: true, name: '三件套', record: { entry: { pinyin: 'sān jiàn tào' } } });
    expect(row?.ok && row.record.kind === 'own' && row.record.entry.senses[0]?.meaning.zh).toBe('三样东西');
  });

  it('tells of each mistake once', () => {
    const rows = rowsOf(
      `词语,释义,英文\n,没有词语,none\n没有释义,,\n${'长'.repeat(65)},意思,meaning\n好,${'长'.repeat(2401)},`,
    );
    expect(rows.map((row) => !row.ok && row.faults)).toEqual([
      [{ field: 'entry.head', code: 'missing' }],
      [{ field: 'entry.senses', code: 'missing' }],
      [{ field: 'entry.head', code: 'too-long', bound: '64' }],
      [{ field: 'entry.senses.0.meaning.zh', code: 'too-long', bound: '1200' }],
    ]);
  });

  it.each([
    ['Chinese,Pinyin,English', []],
    ['词汇,reading,definition', []],
    ['生词,说明,翻译', []],
    // A clearer name beside it keeps the column to itself.
    ['term,chinese,english', ['chinese']],
    ['中文,词,意思', ['词']],
  ])('knows common names of columns: %s', (header, ignored) => {
    expect(read(`${header}\n三件套,其二,其三`)).toMatchObject({
      ok: true,
      ignored,
      rows: [{ ok: true, name: '三件套' }],
    });
  });

  it('names columns that it does not take', () => {
    expect(read('head,meaning,备注\n甲,乙,丙')).toMatchObject({ ok: true, ignored: ['备注'] });
  });

  it.each([
    ['', { kind: 'empty' }],
    ['\ufeff \n', { kind: 'empty' }],
    ['一,二\n三,四', { kind: 'no-term-column', line: 1 }],
    ['head,meaning,词语\n一,二,三', { kind: 'duplicate-column', line: 1, name: '词语' }],
    ['head,meaning\n一,"二\n三,四', { kind: 'quote', line: 2 }],
    ['head,meaning\n一,"二"三', { kind: 'quote', line: 2 }],
    ['#html:true\nhead\tmeaning\n一\t二', { kind: 'html', line: 1 }],
  ])('is refused with its place: %j', (text, why) => {
    expect(read(text)).toEqual({ ok: false, why });
  });
});

describe('notes for Anki', () => {
  const text = writeAnki([road, makeOwn('own-2', '=甲')]);

  it('begin with the lines that tell Anki how to read them', () => {
    expect(text.split('\n').slice(0, 5)).toEqual([
      '#separator:tab',
      '#html:false',
      '#guid column:1',
      '#tags column:9',
      '#columns:id\thead\tpinyin\tmeaning_zh\tmeaning_en\tliteral_zh\tliteral_en\titems\ttags',
    ]);
    expect(text.split('\n')[5]).toMatch(/^own-1\t断头路\t断头路\t规划相连/);
  });

  it('come back as what they hold', () => {
    const rows = compareRows(rowsOf(text), layer);
    expect(rows.map(({ line, state }) => [line, state])).toEqual([
      [6, 'same'],
      [7, 'new'],
    ]);
    expect(rows[1]).toMatchObject({ record: { entry: { head: '=甲' } } });
  });
});

describe('an import', () => {
  const rows = compareRows(rowsOf('id,head,meaning\nown-1,断头路,另一种说法\nown-2,新词,解释'), layer);

  it('waits until the reader has chosen for every changed entry', () => {
    expect(rows.map(({ state }) => state)).toEqual(['changed', 'new']);
    expect(chosenRecords(rows, new Map())).toBeUndefined();
    expect(chosenRecords(rows, new Map([[0, 'mine']]))?.map(({ id }) => id)).toEqual(['own-2']);
    expect(chosenRecords(rows, new Map([[0, 'theirs']]))?.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
  });
  it('tells which new terms the bundled dictionary explains, in any of their forms, and can leave them out', () => {
    const bundled = [makeEntry({ id: 'kit', head: '三件套', forms: ['“三件套”', { text: '三大件' }] })];
    const own = compareRows(rowsOf('head,meaning\n断头路,别的\n三大件,一\n三件套餐,二\n「三件套」,三'), layer);
    const known = knownTerms(own, bundled);
    expect(known.map((place) => own[place]?.name)).toEqual(['三大件', '「三件套」']);
    const heads = (without: readonly number[]) =>
      chosenRecords(own, new Map([[0, 'mine']]), without)?.map((r) => r.kind === 'own' && r.entry.head);
    expect(heads([])).toEqual(['三大件', '三件套餐', '「三件套」']);
    expect(heads(known)).toEqual(['三件套餐']);
  });
});
