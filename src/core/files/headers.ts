/** Which columns the headers of a table name, in our words or in common ones. */
import { COLUMNS, type Column } from './columns';

const ALSO: Readonly<Record<string, Column>> = {
  term: 'head',
  word: 'head',
  词语: 'head',
  詞語: 'head',
  词条: 'head',
  詞條: 'head',
  拼音: 'pinyin',
  写法: 'forms',
  寫法: 'forms',
  meaning: 'meaning_zh',
  释义: 'meaning_zh',
  釋義: 'meaning_zh',
  解释: 'meaning_zh',
  解釋: 'meaning_zh',
  english: 'meaning_en',
  英文: 'meaning_en',
};

/** Headers that may mean something else beside a clearer one: `chinese` beside `term` is no term. */
const PERHAPS: Readonly<Record<string, Column>> = {
  chinese: 'head',
  hanzi: 'head',
  simplified: 'head',
  expression: 'head',
  phrase: 'head',
  vocabulary: 'head',
  词: 'head',
  詞: 'head',
  词汇: 'head',
  詞彙: 'head',
  生词: 'head',
  生詞: 'head',
  术语: 'head',
  術語: 'head',
  中文: 'head',
  汉字: 'head',
  漢字: 'head',
  提法: 'head',
  reading: 'pinyin',
  意思: 'meaning_zh',
  含义: 'meaning_zh',
  含義: 'meaning_zh',
  定义: 'meaning_zh',
  定義: 'meaning_zh',
  说明: 'meaning_zh',
  說明: 'meaning_zh',
  explanation: 'meaning_en',
  definition: 'meaning_en',
  translation: 'meaning_en',
  英语: 'meaning_en',
  英語: 'meaning_en',
  英译: 'meaning_en',
  英譯: 'meaning_en',
  翻译: 'meaning_en',
  翻譯: 'meaning_en',
};

/** The column that a header surely names, in our words or in common ones. */
function surely(name: string): Column | undefined {
  return COLUMNS.find((column) => column === name) ?? (Object.hasOwn(ALSO, name) ? ALSO[name] : undefined);
}

const perhaps = (name: string): Column | undefined => (Object.hasOwn(PERHAPS, name) ? PERHAPS[name] : undefined);

const plain = (header: string): string => header.trim().toLowerCase();

/** The column that a header names or may name. */
export const columnOf = (header: string): Column | undefined => surely(plain(header)) ?? perhaps(plain(header));

/** The columns that headers name: what a header may mean counts where no other names that column. */
export function columnsOf(headers: readonly string[]): readonly (Column | undefined)[] {
  const names = headers.map(plain);
  const taken = new Set(names.map(surely));
  return names.map((name) => {
    const sure = surely(name);
    const column = perhaps(name);
    if (sure || !column || taken.has(column)) return sure;
    taken.add(column);
    return column;
  });
}
