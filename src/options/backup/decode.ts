/** Bytes of a file as text. What was recognised is told to the reader; nothing is repaired by guess. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly why: DecodeFault };

export type DecodeFault =
  | { readonly kind: 'too-large' }
  /** Zero bytes as no text has them: a program, an archive, a picture. */
  | { readonly kind: 'binary'; readonly line: number }
  /** Bytes that none of the encodings allows. */
  | { readonly kind: 'bytes'; readonly line: number; readonly encoding: Encoding };

/** Bytes. What the browser's store can hold, written with indentation. */
export const LARGEST = 32 * 1024 * 1024;

export function decode(bytes: Uint8Array<ArrayBuffer>): Decoded {
  if (bytes.length > LARGEST) return { ok: false, why: { kind: 'too-large' } };
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide);
  const narrow = decodeAs(bytes, 'UTF-8');
  if (narrow.ok || narrow.why.kind === 'binary' || hasMark(bytes, 0xef, 0xbb, 0xbf)) return narrow;
  const chinese = tryDecode(bytes, 'GB18030');
  // Letters for private use are what GB18030 makes of bytes that were meant otherwise.
  if (chinese === undefined || /[\ue000-\uf8ff\0]/.test(chinese)) return narrow;
  return { ok: true, text: chinese, encoding: 'GB18030' };
}

function decodeAs(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): Decoded {
  const text = tryDecode(bytes, encoding);
  if (text === undefined) return { ok: false, why: { kind: 'bytes', line: brokenLine(bytes, encoding), encoding } };
  const zero = text.indexOf('\0');
  if (zero >= 0) return { ok: false, why: { kind: 'binary', line: text.slice(0, zero).split('\n').length } };
  return { ok: true, text, encoding };
}

function tryDecode(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const hasMark = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** By its mark, or by the zero bytes beside the commas, tabs and braces that every file of ours has. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 === 1) return undefined;
  if (hasMark(bytes, 0xff, 0xfe)) return 'UTF-16LE';
  if (hasMark(bytes, 0xfe, 0xff)) return 'UTF-16BE';
  const zeros = [0, 0];
  const seen = Math.min(bytes.length, 4096);
  for (let i = 0; i < seen; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const few = 4 + seen / 64;
  if (odd > few && even === 0) return 'UTF-16LE';
  if (even > few && odd === 0) return 'UTF-16BE';
  return undefined;
}

/** Bytes that are tried at once in search of a fault. */
const PIECE = 1 << 16;

/** The first line that cannot be decoded. Pieces end at line ends, which no encoding here has within a character. */
function brokenLine(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): number {
  let line = 1;
  for (let [from, length] = [0, PIECE]; from < bytes.length; ) {
    const end = lineEnd(bytes, from + length, encoding);
    const text = tryDecode(bytes.subarray(from, end), encoding);
    if (text === undefined) {
      // The piece is halved until it is one line.
      if (lineEnd(bytes, from, encoding) >= end) return line;
      length = Math.floor(length / 2);
    } else {
      line += text.split('\n').length - 1;
      from = end;
      length = Math.max(1, length);
    }
  }
  return line;
}

/** Behind the first line end at or after a place. */
function lineEnd(bytes: Uint8Array, from: number, encoding: Encoding): number {
  const width = encoding.startsWith('UTF-16') ? 2 : 1;
  const low = encoding === 'UTF-16BE' ? 1 : 0;
  for (let at = from - (from % width); at < bytes.length; at += width)
    if (bytes[at + low] === 0x0a && (width === 1 || bytes[at + 1 - low] === 0)) return at + width;
  return bytes.length;
}
