import type { ExportRow } from './export-row';

/** Words of the document that are no term’s. */
export interface MarkdownWords {
  readonly title: string;
  /** Before each source, with its colon. */
  readonly source: string;
}

/** A Markdown document with a heading for each category, in the order of the rows. */
export function toMarkdown(rows: readonly ExportRow[], { title, source }: MarkdownWords): string {
  const categories = [...new Set(rows.map(({ category }) => category))];
  const parts = categories.map((category) => {
    const items = rows.filter((row) => row.category === category).map((row) => item(row, source));
    return `## ${plain(category)}\n\n${items.join('\n')}\n`;
  });
  return [`# ${plain(title)}\n`, ...parts].join('\n');
}

function item(row: ExportRow, source: string): string {
  const { term, pinyin, count, literal, meaning, english, translation, sources } = row;
  const head = [`**${plain(term)}**`, plain(pinyin), count === '1' ? '' : `×${count}`].filter(Boolean).join(' ');
  const lines = [literal, meaning, english, translation].filter((line) => line !== '');
  const cited = sources.split('\n').filter((line) => line !== '');
  return [
    `- ${head}`,
    ...lines.map((line) => `  - ${plain(line)}`),
    ...cited.map((line) => `  - ${plain(source)} ${linked(line)}`),
  ].join('\n');
}

/** Addresses as links: signs that stand for themselves would become part of them. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : plain(part)))
    .join('');

/** Characters that Markdown or HTML inside it would take for a sign stand for themselves. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]|^(?=[-+=])|^\d+(?=[.)])/g, '\\$&');
