/** What may become of any bytes that are given as a file. */
import { expect } from 'vitest';
import { equal } from '../../../src/core/entry/equal';
import type { Layer, LayerRecord } from '../../../src/core/entry/layer';
import { checkRecord } from '../../../src/core/entry/record-schema';
import { chosenRecords } from '../../../src/core/files/compare';
import { readText } from '../../../src/core/files/read-text';
import { writeTable } from '../../../src/core/files/table';
import { fileFaultSentence, rowFaultSentence } from '../../../src/options/backup/file-words';
import { importBytes, type ReadImport } from '../../../src/options/backup/read-import';
import { openStore } from '../../../src/platform/store/open-store';
import { makeOwn } from '../../unit/entry/make';
import { Disk, FakeArea, FakeHistory, makeLock, Shelf } from '../../unit/store/fakes';

const today = '2026-11-24';
const HERE: Layer = {
  revision: 3,
  records: [{ kind: 'own', id: 'own-1', entry: makeOwn('own-1', '清单', { tier: 'C' }), changed: today }],
};
/** Milliseconds. */
const HANG = 2000;

const shapes = () =>
  [Object, Array, String, Map, Function].map(({ prototype }) => Reflect.ownKeys(prototype).length).join();
const CLEAN = shapes();

export interface Judged {
  readonly accepted: number;
  readonly refused: number;
  readonly read: ReadImport;
}

function timed(bytes: Uint8Array<ArrayBuffer>): [read: ReadImport, milliseconds: number] {
  let n = 0;
  const started = performance.now();
  const read = importBytes(bytes, { layer: HERE, today, newId: () => `own-n${++n}` });
  return [read, performance.now() - started];
}

/** Reads the bytes, and fails if anything else than an exact acceptance or a sentence with its place comes of it. */
export function judge(bytes: Uint8Array<ArrayBuffer>): Judged {
  const [read, spent] = timed(bytes);
  // On a busy machine the clock goes on while nothing is done; what is slow is slow twice.
  if (spent > HANG) expect(timed(bytes)[1]).toBeLessThan(HANG);
  expect(shapes()).toBe(CLEAN);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  if (!read.ok) {
    expectPlace(read.why);
    return { accepted: 0, refused: 1, read };
  }
  const text = new TextDecoder(read.encoding).decode(bytes);
  const lines = text.split(/\r\n|\r|\n/).length;
  let refused = 0;
  for (const row of read.rows) {
    if (row.line < 1 || row.line > lines) throw new Error(`line ${row.line} of ${lines}`);
    if (row.state !== 'refused') continue;
    refused++;
    if (row.faults.length === 0) throw new Error('refused without a reason');
    for (const fault of row.faults) expect(rowFaultSentence(row.line, row.name, fault)).toContain(`${row.line} `);
  }
  const records = read.rows.flatMap((row) => (row.state === 'refused' ? [] : [row.record]));
  expectExact(read, text, records);
  return { accepted: records.length, refused, read };
}

const PLACELESS = new Set(['empty', 'not-ours', 'newer', 'too-large']);

function expectPlace(why: Extract<ReadImport, { ok: false }>['why']): void {
  const sentence = fileFaultSentence(why);
  expect(sentence).toMatch(/^backupFile\w+/);
  if (PLACELESS.has(why.kind)) return;
  expect(sentence).toMatch(/^\w+ [1-9]\d*/);
}

/** Every record that is taken stands in the file as it is taken, by a reading of another kind. */
function expectExact(read: Extract<ReadImport, { ok: true }>, text: string, records: readonly LayerRecord[]): void {
  for (const record of records) if (!checkRecord(record).ok) throw new Error('a record that the schema refuses');
  if (read.format === 'json') {
    const file: { readonly records: readonly unknown[] } = JSON.parse(text.replace(/^\ufeff/, ''));
    for (const record of records)
      if (!file.records.some((value) => JSON.stringify(value) === JSON.stringify(record) || equal(value, record)))
        throw new Error(`not in the file: ${JSON.stringify(record)}`);
    return;
  }
  const again = readText(writeTable({ revision: 0, records }, ','), { layer: HERE, today, newId: () => 'own-x' });
  const back = again.ok ? again.rows.map((row) => (row.ok ? row.record : row)) : [];
  if (!equal(back, records)) throw new Error('not written as it was read');
  for (const record of records)
    if (record.kind === 'own' && /^[\p{L}\p{N}]+$/u.test(record.entry.head) && !text.includes(record.entry.head))
      throw new Error(`not in the file: ${record.entry.head}`);
}

/** Imports what was read into a store whose storage may refuse: all of it or nothing, in one write. */
export async function judgeImport(read: ReadImport, refuse: boolean): Promise<void> {
  const choices = new Map(read.ok ? read.rows.map((_, i) => [i, 'theirs'] as const) : []);
  const records = read.ok ? chosenRecords(read.rows, choices) : undefined;
  if (!records || records.length === 0) return;
  const disk = new Disk();
  for (const record of HERE.records) disk.values[`entry:${record.id}`] = record;
  disk.values['meta'] = { schema: 1, revision: 3 };
  const area = new FakeArea(disk);
  const history = new FakeHistory(new Shelf(), area);
  const store = openStore({ area, history, locked: makeLock()(area), today: () => today });
  const before = structuredClone(disk.values);
  if (refuse) area.fates.push({ kind: 'rejects' });
  const stored = await store.change({ kind: 'import', records }, HERE);
  expect(stored.ok).toBe(!refuse);
  if (refuse) return void expect(disk.values).toEqual(before);
  expect(disk.written).toBe(1);
  const now = (await store.load()).layer.records;
  const taken = new Set(records.map(({ kind, id }) => `${kind}:${id}`));
  const kept = HERE.records.filter(({ id }) => !records.some((r) => r.kind !== 'hidden' && r.id === id));
  expect(now.filter(({ kind, id }) => taken.has(`${kind}:${id}`))).toHaveLength(records.length);
  expect(now).toHaveLength(records.length + kept.length);
}
