/** What a page puts on paper beside its text: the areas that its PDF fills and the lines that it draws. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** Fills and strokes with their paths, in order. Chromium cuts text where marks begin and end, which nobody sees. */
export async function printed(page: Page): Promise<readonly string[]> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true }));
  const drawn: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    const end = pdf.indexOf('endstream', at);
    const text = unpacked(pdf.subarray(at + 'stream\n'.length, end));
    // Text is set between BT and ET; fonts and pictures are no drawing.
    if (/\bBT\b[\s\S]*\bET\b/.test(text)) drawn.push(text);
  }
  if (drawn.length === 0) throw new Error('The PDF draws no text.');
  return paths(drawn.join('\n'));
}

/** Each path that is painted, with the operator that does so. */
function paths(drawing: string): string[] {
  const painted: string[] = [];
  let path: string[] = [];
  let operands: string[] = [];
  for (const token of drawing.split(/\s+/)) {
    if (/^[-+.\d]/.test(token)) operands.push(token);
    else {
      if (/^(?:m|l|c|v|y|h|re)$/.test(token)) path.push(...operands, token);
      if (/^(?:[fB]\*?|[FSsb]|b\*)$/.test(token)) painted.push([...path, token].join(' '));
      if (/^(?:[fB]\*?|[FSsbn]|b\*)$/.test(token)) path = [];
      operands = [];
    }
  }
  return painted;
}

function unpacked(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
