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
  const chinese = decodeAs(bytes, 'GB18030');
  // Letters for private use are what GB18030 makes of bytes that were meant otherwise.
  return chinese.ok && !/[\ue000-\uf8ff]/.test(chinese.text) ? chinese : narrow;
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

/** The first line that cannot be decoded: where the text ends that a decoder makes of the bytes before the fault. */
function brokenLine(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): number {
  let [good, bad] = [0, bytes.length];
  const fits = (end: number) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return new TextDecoder(encoding).decode(bytes.subarray(0, good)).split(/\r\n|\r|\n/).length;
}
