/** Broken and hostile files, made here, kind by kind; each with what must become of it. */

import { LARGEST } from '../../../src/options/backup/decode';
import { makeOwn } from '../../unit/entry/make';

export interface HostileFile {
  readonly name: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
  /** `refused`: no record gets in. `accepted`: all do. `either`: some may, exactly. */
  readonly end: 'refused' | 'accepted' | 'either';
}

type End = HostileFile['end'];

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const bytesOf = (...parts: readonly (number | string | Uint8Array)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...(typeof part === 'string' ? utf8(part) : part)])),
  );
const wide = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big);
  return bytes;
};

const entry = makeOwn('own-1', '清单');
const record = { kind: 'own', id: 'own-1', entry, changed: '2026-11-24' };
const file = (over: object = {}) =>
  JSON.stringify({ format: 'tifa-layer', schema: 1, records: [record], ...over }, null, 1);
/** In ASCII but for the term. */
const plainFile = () =>
  file().replace(/(?![清单])\P{ASCII}/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const TABLE = 'head,meaning_zh\r\n清单,列出的东西\r\n';

const text = (name: string, of: string, end: End): HostileFile => ({ name, bytes: () => utf8(of), end });
const raw = (name: string, bytes: () => Uint8Array<ArrayBuffer>, end: End): HostileFile => ({ name, bytes, end });
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const each = <T>(of: readonly T[], make: (item: T, i: number) => HostileFile | readonly HostileFile[]) =>
  of.flatMap((item, i) => make(item, i));

const BLANKS = ['', ' ', '\n', '\r\n', '\t', '\ufeff', '\u3000', '\u00a0'];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'];
const WRONG = ['null', '3', '""', '" "', '[]', '{}', 'true', '1e999', '"\\ud800"', '[[]]', '[null]', '{"zh":1}'];
const SCHEMAS = ['0', '-1', '2', '99', '1.5', '"1"', 'null', '1e308', '1e999', '[]', '{}', 'true', '9007199254740993'];
const NESTS = ['[', '{"a":', '[{"records":', '[[{"a":', '[1,', '[[', '{"records":['];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '&lt;b&gt;',
  '{{constructor.constructor("x")()}}',
  '#{7*7}',
  '</textarea><svg/onload=x>',
];
const INVISIBLE = [
  '\u200b',
  '\u202e',
  '\u2066',
  '\u0007',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u00ad',
  '\u{e0101}',
  '\ufffe',
];
const HEADS = [
  [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0],
  [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0],
  [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13],
  [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 10, 0x25, 0xe2, 0xe3, 0xcf, 0xd3],
  [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3],
  [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0],
  [0, 0, 1, 0, 1, 0, 16, 16, 0, 0],
  [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0],
  [0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0],
];
const fields = (value: object, path: readonly string[] = []): string[][] =>
  Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...(typeof inner === 'object' && inner !== null ? fields(inner, [...path, key]) : []),
  ]);
const withField = (path: readonly string[], json: string): string =>
  file().replace(JSON.stringify(record, null, 1).replace(/^/gm, '  ').trimStart(), () => {
    const copy = structuredClone(record) as unknown as Record<string, unknown>;
    const inner = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
    inner[path.at(-1) ?? ''] = '\u0001';
    return JSON.stringify(copy).replace('"\\u0001"', json);
  });

/** By kind; 16 of them and more. */
export const HOSTILE: Readonly<Record<string, readonly HostileFile[]>> = {
  empty: each(BLANKS, (a) => each(['', '\n', ' '], (b) => text(JSON.stringify(a + b), a + b, 'refused'))),
  'too large': each(['x', '[', '"', '{', ',', '\n', 'head,meaning\n', '1'], (unit) =>
    raw(`100 MB of ${unit}`, () => new Uint8Array(100 * 1024 * 1024).fill(unit.charCodeAt(0)), 'refused'),
  ),
  'almost too large': each(['[', '"', '{', ',', '\n', '\t', '\r', '\\', "'"], (unit) => [
    raw(`32 MB of ${unit}`, () => new Uint8Array(LARGEST).fill(unit.charCodeAt(0)), 'refused'),
    text(`a table and 8 MB of ${unit}`, TABLE + unit.repeat(8_000_000), 'either'),
  ]),
  'almost endless': each(['{},', '1,', '{"kind":"own"},'], (unit) => [
    text(
      `records ${unit}`,
      `{"format":"tifa-layer","schema":1,"records":[${unit.repeat(30e6 / unit.length)}1]}`,
      'refused',
    ),
    text(`a key with ${unit}`, `{"format":"tifa-layer","x":[${unit.repeat(30e6 / unit.length)}1]}`, 'refused'),
    text(`rows ${unit}`, `head,meaning_zh\n${`${unit}\n`.repeat(30e6 / (unit.length + 1))}`, 'refused'),
  ]),
  'nested a million times': each(NESTS, (unit) => [
    text(unit, unit.repeat(1_000_000), 'refused'),
    text(`records of ${unit}`, `{"format":"tifa-layer","schema":1,"records":${unit.repeat(1_000_000)}`, 'refused'),
    text(`a cell of ${unit}`, `head,more\n一,"${unit.replaceAll('"', '""').repeat(300_000)}"\n`, 'refused'),
  ]),
  truncated: times(24, (i) => {
    const whole = file();
    return text(
      `after ${i + 1} of 25 parts`,
      whole.slice(0, Math.floor((whole.trimEnd().length * (i + 1)) / 25)),
      'refused',
    );
  }),
  'keys that stand twice': each(
    ['format', 'schema', 'records', 'kind', 'id', 'entry', 'head', 'senses', 'meaning', 'zh'],
    (key) => {
      const escaped = `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`;
      return each([key, escaped], (other) =>
        text(`${key}, ${other}`, file().replace(`"${key}"`, `"${other}":1,"${key}"`), 'refused'),
      );
    },
  ),
  'keys of the prototype': each(KEYS, (key) => [
    text(`${key} at the top`, file().replace('"format"', `"${key}":{"polluted":1},"format"`), 'refused'),
    text(`${key} in a record`, file().replace('"kind"', `"${key}":{"polluted":1},"kind"`), 'refused'),
    text(`${key} in an entry`, file().replace('"head"', `"${key}":{"polluted":1},"head"`), 'refused'),
    text(`${key} in a text`, file().replace('"zh"', `"${key}":{"polluted":1},"zh"`), 'refused'),
    text(`${key} in a cell`, `head,meaning_zh,more\n一,二,"{""${key}"":{""polluted"":1}}"`, 'refused'),
    text(`${key} as a column`, `head,meaning_zh,${key}\n一,二,三`, 'accepted'),
    text(`${key} as a term`, `head,meaning_zh\n${key},二`, 'accepted'),
    text(
      `${key} as an id`,
      `id,head,meaning_zh\n${key},一,二`,
      key.includes('_') || /[A-Z]/.test(key) ? 'refused' : 'accepted',
    ),
  ]),
  'wrong types': each(fields(record), (path) =>
    each(WRONG.slice(0, 7), (json) => text(`${path.join('.')}: ${json}`, withField(path, json), 'either')),
  ),
  'wrong values': each(WRONG, (json) =>
    text(`a record ${json}`, file().replace(/"records": \[[\s\S]*\]/, `"records": [${json}]`), 'refused'),
  ),
  'other schemas': each(SCHEMAS, (schema) => [
    text(`schema ${schema}`, file().replace('"schema": 1', `"schema": ${schema}`), 'refused'),
    text(`schema ${schema} without records`, `{"format":"tifa-layer","schema":${schema}}`, 'refused'),
  ]),
  'not ours': each(
    ['null', '[]', '{}', '[[]]', '{"format":"other"}', '{"records":[]}', '{"format":"tifa-layer"}', '"x"', '3'],
    (json) => text(json, json, 'refused'),
  ),
  'UTF-16': each([false, true], (big) =>
    each([TABLE, file(), TABLE.replace(/,/g, '\t')], (of) => [
      raw('with its mark', () => wide(`\ufeff${of}`, big), 'accepted'),
      raw('without', () => wide(of, big), 'accepted'),
      raw('with a byte too few', () => wide(`\ufeff${of}`, big).slice(0, -1), 'refused'),
      raw('with half a pair', () => wide(`\ufeff${of.replace('清', '清\ud800')}`, big), 'refused'),
    ]),
  ),
  'marks of UTF-8': each([TABLE, file()], (of) => [
    text('one', `\ufeff${of}`, 'accepted'),
    text('two', `\ufeff\ufeff${of}`, 'accepted'),
    raw('and not UTF-8', () => bytesOf(0xef, 0xbb, 0xbf, of.slice(0, 9), 0xb6, 0xcf), 'refused'),
    text('in the middle', of.replace('清', '\ufeff清'), 'either'),
  ]),
  GB18030: each(
    [
      [0xc7, 0xe5],
      [0xb6, 0xcf, 0xc2, 0xb7],
      [0x95, 0x34, 0xb2, 0x35],
      [0x81, 0x39, 0xee, 0x39],
      [0xa8, 0xbc, 0xc7, 0xe5],
    ],
    (term) => [
      raw('a table', () => bytesOf('head,meaning_zh\n', ...term, ',', ...term, '\n'), 'accepted'),
      raw('a backup', () => bytesOf(...splitAt(plainFile(), '清单', term)), 'accepted'),
      raw('cut in a character', () => bytesOf('head,meaning_zh\n', ...term.slice(0, -1)), 'refused'),
      raw('with a byte that it has not', () => bytesOf('head,meaning_zh\n', ...term, 0xff, ',x\n'), 'refused'),
    ],
  ),
  'another encoding than it seems': each(
    [[0xb2, 0x4d, 0xb3, 0xe6], [0x90, 0xb4, 0x92, 0x50], [0xe9, 0xe8, 0xe0], [0x80], [0xa4, 0xa4, 0x00], [0xc3, 0x28]],
    (term) => each([TABLE, file()], (of) => raw(String(term), () => bytesOf(...splitAt(of, '清单', term)), 'either')),
  ),
  'bytes that no text has': each(
    [[0xff], [0xfe, 0xff, 0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0x00]],
    (bad) =>
      each([TABLE, file(), `${TABLE}一,二`], (of) =>
        raw(String(bad), () => bytesOf(...splitAt(of, '单', bad)), 'either'),
      ),
  ),
  'half characters': each(['\\ud800', '\\udc00', '\\ud800x', '\\udc00\\ud800', 'x\\udfff'], (half) =>
    each(['清单', 'duàn', '规划'], (at) =>
      text(`${half} for ${at}`, file().replaceAll(at === 'duàn' ? '断头路' : at, half), 'either'),
    ),
  ),
  'invisible and control characters': each(INVISIBLE, (char) => [
    text('in a term', TABLE.replace('清单', `清${char}单`), 'accepted'),
    text('as a term', TABLE.replace('清单', char), 'either'),
    text('in a backup', file().replaceAll('清单', `清${JSON.stringify(char).slice(1, -1)}单`), 'accepted'),
  ]),
  'markup and addresses': each(MARKUP, (markup) => [
    text('as a term', `head\tmeaning_zh\n${markup}\t${markup}\n`, 'accepted'),
    text('as an id', `id\thead\tmeaning_zh\n${markup}\t一\t二`, 'refused'),
    text('in a backup', file().replaceAll('清单', JSON.stringify(markup).slice(1, -1)), 'accepted'),
  ]),
  'quirks of tables': [
    text('a quotation mark left open', 'head,meaning_zh\n"一,二\n三,四', 'refused'),
    text('text behind a quotation mark', 'head,meaning_zh\n"一"二,三', 'refused'),
    text('a quotation mark inside', 'head,meaning_zh\n一"二,三', 'accepted'),
    text('carriage returns', 'head,meaning_zh\r一,二\r三,四', 'accepted'),
    text('semicolons', 'head;meaning_zh\n一;二', 'accepted'),
    text('blank rows', '\n\n,\nhead,meaning_zh\n\n一,二\n,,\n', 'either'),
    text('no header', '一,二\n三,四', 'refused'),
    text('a column twice', 'head,head\n一,二', 'refused'),
    text('a column under two names', 'head,词语\n一,二', 'refused'),
    text('too many cells', 'head,meaning_zh\n一,二,三', 'refused'),
    text('too few cells', 'head,meaning_zh\n一', 'refused'),
    text('a header only', 'head,meaning_zh', 'either'),
    text('formulas', "head,meaning_zh\n=1+1,@SUM(A1)\n'=2,'-3", 'accepted'),
    text('100,000 columns', `head,meaning_zh${',x'.repeat(100_000)}\n一,二`, 'refused'),
    text('1,000 columns', `head,meaning_zh${',x'.repeat(998)}\n一,二`, 'accepted'),
    text('100,000 rows', `head,meaning_zh\n${'一,二\n'.repeat(100_000)}`, 'refused'),
    text('the same term twice', 'head,meaning_zh\n一,二\n一,三', 'either'),
    text('a number for a term', 'head,meaning_zh\n1,2', 'accepted'),
    text('an unknown kind', 'kind,id,head\nother,own-1,', 'refused'),
    text('HTML of Anki', '#separator:tab\n#html:true\nhead\tmeaning_zh\n一\t<b>二</b>', 'refused'),
    text('only lines of Anki', '#separator:tab\n#html:false\n', 'refused'),
  ],
  'programs, archives, pictures': each(HEADS, (head) => [
    raw('short', () => bytesOf(...head), 'refused'),
    raw('long', () => bytesOf(...head, ...times(4000, (i) => (i * 7919) % 251), 0), 'refused'),
  ]),
};

function splitAt(of: string, at: string, bytes: readonly number[]): (string | number)[] {
  return of.split(at).flatMap((part, i) => (i === 0 ? [part] : [...bytes, part]));
}
