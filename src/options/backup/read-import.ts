import { type ComparedRow, compareRows } from '../../core/files/compare';
import type { FileFault, FileFormat } from '../../core/files/file';
import { readText } from '../../core/files/read-text';
import type { TableContext } from '../../core/files/table';
import { type DecodeFault, decode, type Encoding, LARGEST } from './decode';

/** What was found in a file or the clipboard, compared with what the reader has. */
export type ReadImport =
  | {
      readonly ok: true;
      readonly format: FileFormat;
      /** None for pasted text. */
      readonly encoding: Encoding | undefined;
      readonly rows: readonly ComparedRow[];
      readonly ignored: readonly string[];
    }
  | { readonly ok: false; readonly why: FileFault | DecodeFault };

export function importText(text: string, context: TableContext, encoding?: Encoding): ReadImport {
  const read = readText(text, context);
  if (!read.ok) return read;
  const { format, ignored } = read;
  return { ok: true, format, encoding, ignored, rows: compareRows(read.rows, context.layer) };
}

export function importBytes(bytes: Uint8Array<ArrayBuffer>, context: TableContext): ReadImport {
  const decoded = decode(bytes);
  return decoded.ok ? importText(decoded.text, context, decoded.encoding) : decoded;
}

/** A file is not even read if it is too large. Rejects if the file is gone. */
export async function importFile(file: Blob, context: TableContext): Promise<ReadImport> {
  if (file.size > LARGEST) return { ok: false, why: { kind: 'too-large' } };
  return importBytes(new Uint8Array(await file.arrayBuffer()), context);
}
