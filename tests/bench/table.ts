/** The one table that the bench prints. */
import { type Bar, isOver, type Measured, type Where } from './bars';

const WHERE: readonly Where[] = ['chrome', 'firefox', 'node'];
const TITLE: Readonly<Record<Where, string>> = { chrome: 'Chromium', firefox: 'Firefox', node: 'Node' };

/** Lines of a Markdown table. */
export function tableOf(bars: readonly Bar[], measured: readonly Measured[]): string {
  const rows = bars.flatMap((bar) => {
    const mine = measured.filter((m) => m.bar === bar.id);
    if (mine.length === 0) return [];
    const values = WHERE.map((where) =>
      cell(
        bar,
        mine.find((m) => m.where === where),
      ),
    );
    const over = mine.some((m) => isOver(bar, m.where, m.value));
    return [[bar.what, limitOf(bar), ...values, over ? 'over' : 'ok']];
  });
  const head = ['what', 'bar', ...WHERE.map((where) => TITLE[where]), ''];
  return aligned([head, ...rows]);
}

/** A line each: what is measured without a bar, and what else should be known of a value. */
export function notesOf(bars: readonly Bar[], measured: readonly Measured[]): string {
  return measured
    .flatMap(({ bar, where, value, note }) => {
      const hasBar = bars.some(({ id }) => id === bar);
      if (hasBar && note === undefined) return [];
      return [`${bar}, ${TITLE[where]}: ${[hasBar ? [] : rounded(value), note ?? []].flat().join('; ')}`];
    })
    .join('\n');
}

function cell(bar: Bar, measured: Measured | undefined): string {
  if (!measured) return '';
  const { value, where } = measured;
  const text = `${rounded(value)}${bar.unit === '' || bar.unit === '×' ? '' : ` ${bar.unit}`}`;
  return isOver(bar, where, value) ? `**${text}**` : text;
}

function limitOf({ limits, sense, unit }: Bar): string {
  const values = [...new Set(Object.values(limits))].join(' / ');
  return `${sense === 'most' ? '≤' : '≥'} ${values} ${unit}`.trimEnd();
}

const rounded = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : String(value);

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => width(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    `| ${row.map((text, i) => text + ' '.repeat((widths[i] ?? 0) - width(text))).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${widths.map((w) => '-'.repeat(w + 2)).join('|')}|`, ...rest.map(line)].join('\n');
}

const width = (text: string): number => [...text].length;
