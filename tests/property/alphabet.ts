import fc from 'fast-check';

/** Cases of a property; more of them in the long run. */
export const RUNS = Number(process.env['TIFA_RUNS'] ?? 100_000);

/** Few enough characters that terms meet by chance, and every kind that has broken a text position before. */
const UNITS = [
  ...'断头路一把手枪三件套市场采购贸易党建两个维护體係',
  ...'1５，。、“”‘’「」',
  '\n',
  '\r\n',
  ' ',
  '\u3000',
  '\u200b',
  '\u200d',
  '\ufe0f',
  '\u00ad',
  '\u0301',
  '\ud83d',
  '\ude00',
  '😀',
  '𠮷',
  '\u{e0101}',
  '\u202e',
];

export const anyText = fc.array(fc.constantFrom(...UNITS), { maxLength: 40 }).map((units) => units.join(''));

/** Terms that share beginnings, ends and middles with each other. */
export const anyTerms = fc.uniqueArray(
  fc
    .array(fc.constantFrom(...'断头路一把手三件套党建1'), { minLength: 2, maxLength: 5 })
    .map((units) => units.join('')),
  { minLength: 1, maxLength: 12 },
);
