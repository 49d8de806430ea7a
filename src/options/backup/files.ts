/** Files that the reader gives and takes. */

/** Offers a text as a file to be saved. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Bytes. A layer of 20,000 entries is smaller; a larger file is none of ours. */
const LARGEST = 8 * 1024 * 1024;

export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'too-large' | 'unreadable' };

/** The text of a file in UTF-8; anything else is refused rather than repaired. */
export async function readFile(file: Blob): Promise<ReadFile> {
  if (file.size > LARGEST) return { ok: false, why: 'too-large' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}
