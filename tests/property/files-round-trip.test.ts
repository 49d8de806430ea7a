/** Every dictionary comes back from every format as it went, and no cell of it is a formula. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layer } from '../../src/core/entry/layer';
import { writeBackup } from '../../src/core/files/backup';
import { readCells, writeCells } from '../../src/core/files/cells';
import { bareCell, guardCell } from '../../src/core/files/guard-cell';
import { readText } from '../../src/core/files/read-text';
import { writeTable } from '../../src/core/files/table';
import { decode } from '../../src/options/backup/decode';
import { RUNS } from './alphabet';
import { anyLayer } from './arbitrary/layers';

/** 5,000 in `npm test`, fifty times as many in the long run. */
const DICTIONARIES = Math.max(1, Math.round(RUNS / 20));
const EMPTY: Layer = { revision: 0, records: [] };
const today = '2026-11-24';
const context = { layer: EMPTY, today, newId: () => 'own-new' };

const FORMATS = {
  json: (layer: Layer) => writeBackup(layer, today),
  csv: (layer: Layer) => writeTable(layer, ','),
  tsv: (layer: Layer) => writeTable(layer, '\t'),
} as const;

/** What a spreadsheet program takes for a formula: the rule, written once more. */
const isFormula = (cell: string) =>
  cell.split(/\r\n|\r|\n/).some((line) => /^[=+\-@＝＋－＠]/.test(line.trimStart()) || line.startsWith('\t')) ||
  /^[\r\n\t]/.test(cell);

describe('a dictionary', () => {
  it('comes back deep-equal from JSON, CSV and TSV', () => {
    fc.assert(
      fc.property(anyLayer, (layer) => {
        for (const [format, write] of Object.entries(FORMATS)) {
          // By way of bytes: what a program would take for no text is lost there.
          const decoded = decode(new Uint8Array(new TextEncoder().encode(write(layer))));
          if (!decoded.ok) throw new Error(JSON.stringify(decoded.why));
          expect(decoded.encoding).toBe('UTF-8');
          const read = readText(decoded.text, context);
          if (!read.ok) throw new Error(JSON.stringify(read.why));
          if (layer.records.length > 0) expect(read.format).toBe(format);
          expect(read.rows.map((row) => (row.ok ? row.record : row))).toEqual(layer.records);
          expect(read.ignored).toEqual([]);
        }
      }),
      { numRuns: DICTIONARIES },
    );
  });
});

describe('tables', () => {
  it('hold no formula, as another reader of CSV sees them', () => {
    fc.assert(
      fc.property(anyLayer, (layer) => {
        const rows: string[][] = parse(FORMATS.csv(layer), { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
        expect(rows).toHaveLength(layer.records.length + 1);
        expect(rows.flat().filter(isFormula)).toEqual([]);
      }),
      { numRuns: Math.ceil(DICTIONARIES / 10) },
    );
  });

  const cell = fc
    .array(fc.constantFrom(...'=+-@＝\'", ;\t一\u3000', '\r\n', '\n', '\r', "'="), { maxLength: 8 })
    .map((units) => units.join(''));

  it('guard and bare any cell', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(isFormula(guardCell(text))).toBe(false);
        expect(bareCell(guardCell(text))).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  it('are cut into cells as another reader of CSV cuts them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 }), (table) => {
        const text = table.map((row) => writeCells(row, ',')).join('');
        const filled = table.filter((row) => row.some((text) => text !== ''));
        const read = readCells(text, ',');
        expect(read.ok && read.rows.map(({ cells }) => cells)).toEqual(filled);
        const other: { readonly record: string[]; readonly info: { readonly lines: number } }[] = parse(text, {
          info: true,
          relax_column_count: true,
          record_delimiter: ['\r\n', '\n', '\r'],
        } as object) as never;
        const filledOther = other.filter(({ record }) => record.some((text) => text !== ''));
        expect(filledOther.map(({ record }) => record)).toEqual(filled);
      }),
      { numRuns: Math.ceil(RUNS / 20) },
    );
  });
});
