/** Bytes as text, for tables that travel in a script or a message. Native in browsers since Chrome 140 and Firefox 133. */

interface Native {
  readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}

const { atob, btoa } = globalThis as unknown as { atob: (text: string) => string; btoa: (bytes: string) => string };

/** Errors: text that is no base64 throws; it only ever comes from `toBase64`. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as Native).fromBase64;
  return native ? native.call(Uint8Array, text) : Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

const CHUNK = 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}

/** The bytes of numbers, little-endian. */
export const packNumbers = (numbers: Uint16Array | Uint32Array): string =>
  toBase64(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));

/** @param text what `packNumbers` made of a `Uint16Array` */
export const unpack16 = (text: string): Uint16Array => new Uint16Array(fromBase64(text).buffer);

/** @param text what `packNumbers` made of a `Uint32Array` */
export const unpack32 = (text: string): Uint32Array => new Uint32Array(fromBase64(text).buffer);
