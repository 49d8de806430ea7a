/**
 * `npm run test:text -- FILE [YYYY-MM-DD]`: a text file as a page, a paragraph a line, in both browsers: the marks must
 * be those that the core finds in the same text, those over column breaks included.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEFAULT_SETTINGS } from '../../src/platform/store/open-settings';
import { coreMarks } from '../browser/core-marks';
import { settled } from '../browser/extension';
import { grantAllPages } from '../browser/grant';
import { marks } from '../browser/marks';
import { startProxy } from '../browser/proxy';
import { startServer } from '../browser/server';
import { launch } from '../browser/session';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The lines as paragraphs beside each other, as an electronic newspaper lays out its columns. */
function pageOf(text: string, date: string): string {
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="publishdate" content="${date}"><title>.</title></head>
<body><div>${paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</div></body></html>`;
}

async function main(): Promise<void> {
  const [file, date = ''] = process.argv.slice(2);
  if (file === undefined) throw new Error('name the text file: npm run test:text -- FILE [YYYY-MM-DD]');
  const text = readFileSync(file, 'utf8');
  const expected = coreMarks(text, date || undefined, DEFAULT_SETTINGS);
  const folder = mkdtempSync(join(tmpdir(), 'tifa-text-'));
  writeFileSync(join(folder, 'page.html'), pageOf(text, date));
  const server = await startServer(folder);
  let failed = 0;
  for (const browser of ['chrome', 'firefox'] as const) {
    const proxy = await startProxy();
    const session = await launch(browser, { dist: resolve('dist', browser), proxy });
    await grantAllPages(session);
    const page = await session.open(`${server.origin}/page.html`);
    await settled(session, page);
    const found = (await marks(page)).map((mark) => mark.text);
    const same = found.length === expected.length && found.every((mark, i) => mark === expected[i]);
    if (!same) failed++;
    console.log(`${browser}\t${same ? 'ok' : 'FAILED'}\t${found.length} marks, the core finds ${expected.length}`);
    for (const mark of expected.filter((m) => !found.includes(m))) console.log(`${browser}\tnot on the page: ${mark}`);
    for (const mark of found.filter((m) => !expected.includes(m))) console.log(`${browser}\tonly on the page: ${mark}`);
    await session.close();
    await proxy.close();
  }
  await server.close();
  rmSync(folder, { recursive: true });
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(`test:text: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
