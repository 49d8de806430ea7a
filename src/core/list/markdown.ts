import type { ExportRow } from './export-row';

/** A Markdown document with a heading for each category, in the order of the rows. */
export function toMarkdown(rows: readonly ExportRow[], title: string): string {
  const categories = [...new Set(rows.map(({ category }) => category))];
  const parts = categories.map((category) => {
    const items = rows.filter((row) => row.category === category).map(item);
    return `## ${plain(category)}\n\n${items.join('\n')}\n`;
  });
  return [`# ${plain(title)}\n`, ...parts].join('\n');
}

function item({ term, pinyin, count, literal, meaning, english, translation }: ExportRow): string {
  const head = [`**${plain(term)}**`, plain(pinyin), count === '1' ? '' : `×${count}`].filter(Boolean).join(' ');
  const lines = [literal, meaning, english, translation].filter((line) => line !== '');
  return [`- ${head}`, ...lines.map((line) => `  - ${plain(line)}`)].join('\n');
}

/** Characters that Markdown or HTML inside it would take for a sign stand for themselves. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]|^(?=[-+=])|^\d+(?=[.)])/g, '\\$&');
