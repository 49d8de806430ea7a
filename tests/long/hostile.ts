/**
 * `npm run test:hostile [-- BROWSER]`: pages that work against the extension, made by `tests/hostile`. On each the term
 * is pointed at. No card may say what the page does not, a card that is there can be read, the page goes on working,
 * and nothing of ours throws.
 */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers';
import { type CardSeen, cardOf } from '../browser/extension';
import { grantAllPages } from '../browser/grant';
import { pixelsOf } from '../browser/pixels';
import { startProxy, strangers } from '../browser/proxy';
import { launch, type Session, VIEWPORT } from '../browser/session';
import { pause } from '../browser/until';
import { HOSTILE, OTHER, PINYIN, TERM } from '../hostile/pages';

/** Milliseconds that a page gets until it must be marked or given up. */
const READ = 1000;

/** Milliseconds for which a card is watched. */
const WATCH = 1900;

/** How much of a card's picture is its own paper, at least, if it can be read. */
const PAPER_SHARE = 0.35;

/** The paper of the light and the dark card. */
const PAPERS: readonly (readonly [number, number, number])[] = [
  [255, 253, 248],
  [36, 33, 29],
];

interface Judged {
  readonly origin: string;
  readonly harmless: boolean;
}

interface Verdict {
  readonly said: string;
  readonly faults: readonly string[];
}

async function serve(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const page = HOSTILE[Number((request.url ?? '').slice(1))];
    if (!page) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': 'text/html', ...page.headers }).end(page.html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** Where the term stands, found in the extension's world: the page's own may be poisoned. */
const placeOfTerm = async (session: Session, origin: string): Promise<{ x: number; y: number } | null> =>
  session.helper.evaluate(
    async (start, term) => {
      const tab = (await chrome.tabs.query({})).findLast(({ url }) => url?.startsWith(start));
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [term],
        func: (word: string) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
            const at = node.data.indexOf(word);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
            if (width > 0) return { x: x + width / 2, y: y + height / 2 };
          }
          return null;
        },
      });
      return (answer?.result ?? null) as { x: number; y: number } | null;
    },
    origin,
    TERM,
  );

/** How much of the card's picture has the colour of its paper. */
async function paperShare(page: Page, { box }: CardSeen, scratch: Page): Promise<number> {
  const clip = {
    x: Math.max(0, box.left),
    y: Math.max(0, box.top),
    width: Math.max(1, Math.min(box.right, 1280) - Math.max(0, box.left)),
    height: Math.max(1, Math.min(box.bottom, 800) - Math.max(0, box.top)),
  };
  const { data } = await pixelsOf(page, clip, scratch);
  let paper = 0;
  for (let i = 0; i < data.length; i += 4) {
    const near = ([r, g, b]: readonly [number, number, number]) =>
      Math.abs((data[i] ?? 0) - r) + Math.abs((data[i + 1] ?? 0) - g) + Math.abs((data[i + 2] ?? 0) - b) < 24;
    if (PAPERS.some(near)) paper++;
  }
  return paper / (data.length / 4);
}

/** What is wrong with a card beside what the page says at the same moment. */
function wrongWords({ text, beside }: CardSeen): string | undefined {
  const says = text.includes(PINYIN) ? TERM : text.includes(OTHER) ? OTHER : 'nothing that the page has';
  return beside.includes(says) ? undefined : `the card explains ${says}, the page says “${beside.slice(0, 40)}”`;
}

const isOutside = ({ x, y }: { x: number; y: number }): boolean =>
  x < 1 || y < 3 || x > VIEWPORT.width - 1 || y > VIEWPORT.height - 1;

async function judge(session: Session, page: Page, { origin, harmless }: Judged, scratch: Page): Promise<Verdict> {
  await pause(READ);
  const place = await placeOfTerm(session, origin);
  if (!place || isOutside(place)) return { said: 'the term is not on the screen', faults: [] };
  await page.mouse.move(place.x, place.y - 2);
  await page.mouse.move(place.x, place.y);
  const faults: string[] = [];
  let seen = 0;
  let unread = 0;
  let said = 'no card';
  for (const end = Date.now() + WATCH; Date.now() < end; await pause(40)) {
    const card = await cardOf(session, page, '#t');
    if (!card) {
      unread = 0;
      continue;
    }
    seen++;
    said = 'a card';
    const wrong = wrongWords(card);
    if (wrong) faults.push(wrong);
    // What the page puts over the card may stand there for a moment, until the card gives up.
    if (Date.now() < end - 900) continue;
    const share = await paperShare(page, card, scratch);
    const still = await cardOf(session, page, '#t');
    if (still && share < PAPER_SHARE) unread++;
  }
  if (harmless && seen === 0) faults.push('no card comes');
  if (unread > 1) faults.push('a card is there and cannot be read');
  faults.push(...(await faultsOfPage(page)));
  return { said: `${said}${seen > 0 ? ` (${seen} looks)` : ''}`, faults: [...new Set(faults)] };
}

/** Whether the page goes on as it would without a card. */
async function faultsOfPage(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.keyboard.press('Escape').catch(() => undefined);
  const [ticks, failed] = await page.evaluate(() => {
    const own = globalThis as unknown as { ticks: number; failed: number };
    return [own.ticks, own.failed];
  });
  await pause(200);
  const later = await page.evaluate(() => (globalThis as unknown as { ticks: number }).ticks);
  if ((later ?? 0) <= (ticks ?? 0)) faults.push('the page stands still');
  if ((failed ?? 0) > 0) faults.push(`${failed} errors in the page`);
  return faults;
}

async function run(browser: BrowserName, only: string | undefined): Promise<number> {
  const [server, proxy] = await Promise.all([serve(), startProxy()]);
  const session = await launch(browser, { dist: resolve('dist', browser), proxy });
  await grantAllPages(session);
  const scratch = await session.newPage();
  let failed = 0;
  for (const [i, { name, harmless }] of HOSTILE.entries()) {
    if (only !== undefined && !name.includes(only)) continue;
    const page = await session.open(`${server.origin}/${i}`);
    const verdict = await judge(session, page, { origin: `${server.origin}/${i}`, harmless }, scratch).catch(
      (error: unknown) => ({
        said: 'error',
        faults: [String(error)],
      }),
    );
    if (verdict.faults.length > 0) failed++;
    console.log(
      [browser, verdict.faults.length === 0 ? 'ok' : 'FAILED', name, verdict.said, ...verdict.faults].join('\t'),
    );
    await page.close();
  }
  const errors = await session.errors();
  for (const error of errors) console.log(`${browser}\tFAILED\terror of the extension: ${error}`);
  const foreign = strangers(proxy.seen);
  for (const { target } of foreign) console.log(`${browser}\tFAILED\trequest: ${target}`);
  await session.close();
  await proxy.close();
  server.close();
  return failed + errors.length + foreign.length;
}

async function main(): Promise<void> {
  const [which, only] = process.argv.slice(2);
  let failed = 0;
  for (const browser of ['chrome', 'firefox'] as const)
    if (which === undefined || which === browser) failed += await run(browser, only);
  console.log(`${HOSTILE.length} hostile pages, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(`test:hostile: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
