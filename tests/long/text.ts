/**
 * `npm run test:text -- FILE… [--date YYYY-MM-DD]`: text files as pages, a paragraph a line, in both browsers: the marks
 * must be those that the core finds in the file, and each term broken by a line must be one mark.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/browsers';
import { DEFAULT_SETTINGS } from '../../src/platform/store/open-settings';
import { coreMarks } from '../browser/core-marks';
import { settled } from '../browser/extension';
import { grantAllPages } from '../browser/grant';
import { marks } from '../browser/marks';
import { type Server, startServer } from '../browser/server';
import { launch } from '../browser/session';

interface Sheet {
  readonly name: string;
  readonly wanted: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function toPage(text: string, date: string | undefined): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const meta = date === undefined ? '' : `<meta name="publishdate" content="${date}">`;
  const paragraphs = lines.map((line) => `<p>${line.replace(/[&<>]/g, (c) => ESCAPES[c] ?? c)}</p>`);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${meta}<title>text</title>${paragraphs.join('\n')}`;
}

async function run(browser: BrowserName, server: Server, sheets: readonly Sheet[]): Promise<number> {
  const session = await launch(browser, { dist: resolve('dist', browser) });
  await grantAllPages(session);
  let failed = 0;
  for (const { name, wanted } of sheets) {
    const page = await session.open(`${server.origin}/${encodeURIComponent(name)}.html`);
    await settled(session, page);
    const found = (await marks(page)).map(({ text }) => text);
    const at = wanted.findIndex((text, i) => found[i] !== text);
    const same = at < 0 && found.length === wanted.length;
    if (!same) failed++;
    const first = same
      ? ''
      : `\tfirst difference: core ${wanted[at] ?? 'nothing'}, page ${found[at < 0 ? wanted.length : at] ?? 'nothing'}`;
    console.log(
      `${browser}\t${same ? 'ok' : 'FAILED'}\t${name}\t${wanted.length} marks by the core, ${found.length} on the page${first}`,
    );
    await page.close();
  }
  await session.close();
  return failed;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { date: { type: 'string' } }, allowPositionals: true });
  if (positionals.length === 0) throw new Error('name at least one text file: npm run test:text -- FILE…');
  const folder = mkdtempSync(join(tmpdir(), 'tifa-text-'));
  const sheets = positionals.map((file) => {
    const text = readFileSync(file, 'utf8');
    writeFileSync(join(folder, `${basename(file)}.html`), toPage(text, values.date));
    return { name: basename(file), wanted: coreMarks(text, values.date, DEFAULT_SETTINGS) };
  });
  const server = await startServer(folder);
  let failed = 0;
  for (const browser of ['chrome', 'firefox'] as const) failed += await run(browser, server, sheets);
  await server.close();
  rmSync(folder, { recursive: true });
  console.log(`${sheets.length} texts in 2 browsers, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(`test:text: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
