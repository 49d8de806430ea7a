import fc from 'fast-check';
import { writeAnki } from '../../../src/core/files/anki';
import { writeBackup } from '../../../src/core/files/backup';
import { writeTable } from '../../../src/core/files/table';
import { anyLayer } from '../arbitrary/layers';
import { utf8 } from './files';

/** Pieces that have a meaning somewhere in one of the formats. */
const PIECES = [
  ...['"', "'", ',', '\t', '\n', '\r', '{', '}', '[', ']', ':', '\\', '#', '=', '|', ' ', '0', 'e', '-', '\u0000'],
  ...['""', '\\u0000', '\\ud800', '"__proto__":{"polluted":1},', 'null', '1e999', '\ufeff', '#html:true\n', '清单'],
].map(utf8);

/** Files as the extension writes them: the changes are what matters, so that some hundred are enough. */
const VALID = fc
  .sample(anyLayer, { numRuns: 200, seed: 20261124 })
  .flatMap((layer) =>
    [
      writeBackup(layer, '2026-11-24'),
      JSON.stringify(JSON.parse(writeBackup(layer, '2026-11-24'))),
      writeTable(layer, ','),
      writeTable(layer, '\t'),
      writeAnki(layer.records.flatMap((record) => (record.kind === 'own' ? [record.entry] : []))),
    ].map(utf8),
  );
const valid = fc.constantFrom(...VALID);

const change = fc.record({
  how: fc.constantFrom('flip', 'cut', 'insert', 'repeat', 'end', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  piece: fc.constantFrom(...PIECES),
  byte: fc.integer({ min: 1, max: 255 }),
});

/** Valid files, changed in one to four places. */
export const mutated: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc
  .tuple(valid, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([file, changes]) => changes.reduce(mutate, file));

function mutate(
  file: Uint8Array<ArrayBuffer>,
  { how, at, length, piece, byte }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) {
  const place = Math.floor(at * file.length);
  const part = file.subarray(place, place + length);
  const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
  const [before, after] = [file.subarray(0, place), file.subarray(place + length)];
  switch (how) {
    case 'flip':
      return file.map((old, i) => (i === place ? old ^ byte : old));
    case 'cut':
      return join(before, after);
    case 'insert':
      return join(before, piece, file.subarray(place));
    case 'repeat':
      return join(before, part, file.subarray(place));
    case 'swap':
      return join(before, part.toReversed(), after);
    case 'end':
      return join(before);
  }
}
