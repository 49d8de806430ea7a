import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/options/backup/decode';

const bytes = (...parts: readonly (number | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part])));
const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, big: boolean) =>
  bytes(
    ...[...text].flatMap((c) =>
      big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
    ),
  );

const TEXT = 'head,meaning\n断头路,路';
/** 断头路 in GB18030, and 𠮷 in its four bytes. */
const CHINESE = bytes(utf8('head,meaning\n'), 0xb6, 0xcf, 0xcd, 0xb7, 0xc2, 0xb7, 0x95, 0x34, 0xb2, 0x35, utf8(',x'));

describe('bytes of a file', () => {
  it.each([
    ['UTF-8', utf8(TEXT), TEXT],
    ['UTF-8', bytes(0xef, 0xbb, 0xbf, utf8(TEXT)), TEXT],
    ['UTF-16LE', wide(TEXT, false), TEXT],
    ['UTF-16LE', wide(`\ufeff${TEXT}`, false), TEXT],
    ['UTF-16BE', wide(TEXT, true), TEXT],
    ['UTF-16BE', wide(`\ufeff${TEXT}`, true), TEXT],
    ['GB18030', CHINESE, 'head,meaning\n断头路𠮷,x'],
  ])('are recognised as %s', (encoding, given, text) => {
    expect(decode(given)).toEqual({ ok: true, encoding, text });
  });

  it.each([
    [bytes(utf8('a\nb\n'), 0xff, 0xff, utf8('\nc')), { kind: 'bytes', line: 3, encoding: 'UTF-8' }],
    [bytes(0xef, 0xbb, 0xbf, utf8('a\n'), 0xb6, 0xcf), { kind: 'bytes', line: 2, encoding: 'UTF-8' }],
    [bytes(0xff, 0xfe, 0x41, 0, 0x0a, 0, 0, 0xd8, 0x41, 0), { kind: 'bytes', line: 2, encoding: 'UTF-16LE' }],
    [bytes(utf8('MZ\n'), 0, 3, 0, utf8('This program')), { kind: 'binary', line: 2 }],
    [bytes(utf8('PK'), 3, 4, 20, 0, 0, 0, 8, 0), { kind: 'binary', line: 1 }],
    [new Uint8Array(33 * 1024 * 1024), { kind: 'too-large' }],
  ])('are refused with their line (%#)', (given, why) => {
    expect(decode(given)).toEqual({ ok: false, why });
  });
});
