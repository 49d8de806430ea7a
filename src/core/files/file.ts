/** What the reading of a file gives, whatever its format. */
import type { LayerRecord } from '../entry/layer';
import type { Fault, FaultCode } from '../entry/validate';
import type { JsonFault } from './scan-json';

export type FileFormat = 'json' | 'csv' | 'tsv' | 'anki';

export interface RowFault extends Omit<Fault, 'code'> {
  readonly code: FaultCode | 'duplicate' | 'json' | 'cells' | 'stray';
}

/** One record of a file, with the line where it begins and the name under which the reader knows it. */
export type FileRow = { readonly line: number; readonly name: string } & (
  | { readonly ok: true; readonly record: LayerRecord }
  | { readonly ok: false; readonly faults: readonly RowFault[] }
);

/** Why nothing in a file could be read. */
export type FileFault =
  | JsonFault
  | { readonly kind: 'empty' }
  /** A JSON file without what ours have. */
  | { readonly kind: 'not-ours'; readonly field: string }
  | { readonly kind: 'newer'; readonly schema: number }
  | { readonly kind: 'quote' | 'too-wide'; readonly line: number }
  | { readonly kind: 'no-term-column'; readonly line: number }
  | { readonly kind: 'duplicate-column'; readonly line: number; readonly name: string }
  | { readonly kind: 'html'; readonly line: number };

export type ReadText =
  | {
      readonly ok: true;
      readonly format: FileFormat;
      readonly rows: readonly FileRow[];
      /** Columns that mean nothing here; they are named to the reader and not taken. */
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly why: FileFault };

export const refuseFile = (why: FileFault): ReadText => ({ ok: false, why });
