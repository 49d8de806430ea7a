/**
 * `npm run test:card-speed [-- BROWSER]`: how long a card takes from the pointer's rest to its text, the reader's delay
 * taken off, on a page of a million characters. Measured in the page by its own clock. The bar is the 95th percentile.
 * How late timers of the page itself are at the same moments is told beside it, and how long after each of them its card
 * came: what is late by the timers is the machine's.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers';
import { DEFAULT_SETTINGS } from '../../src/platform/store/open-settings';
import { pageMarkup, SIZES } from '../bench/generate/page';
import { seeded } from '../bench/generate/random';
import { createWriter } from '../bench/generate/text';
import { dictionaryWords } from '../bench/generate/words';
import { median, quantile } from '../bench/measure/stats';
import { serve } from '../bench/server';
import { settled, stateOf } from '../browser/extension';
import { grantAllPages } from '../browser/grant';
import { startProxy } from '../browser/proxy';
import { launch } from '../browser/session';
import { pause, until } from '../browser/until';

const SEED = 4;
/** Terms that stand on the page besides those that its words make. */
const TERMS = ['乡村振兴', '高质量发展', '共同富裕', '四个意识', '最多跑一次', '营商环境', '三大攻坚战', '一带一路'];
const SHARE = 0.04;

/** Cards that are opened, each at another mark. */
const CARDS = 60;

/** Milliseconds. */
const BAR = 50;

interface Timed {
  /** The pointer's last move, and the card's text in the document, by the page's clock. */
  readonly moved: number;
  readonly there: number;
  /** When a timer of the page's own rang that was set at the move, for as long as the reader's delay. */
  readonly rang: number;
}

/** Has the page write down when the pointer moves and when something comes under its root. */
const watch = (page: Page): Promise<void> =>
  page.evaluate((delay) => {
    const timed = { moved: 0, there: 0, rang: 0 };
    Object.defineProperty(globalThis, 'timed', { value: timed });
    addEventListener(
      'pointermove',
      () => {
        const moved = performance.now();
        Object.assign(timed, { moved, there: 0, rang: 0 });
        // What a busy machine adds to any timer is not the card's.
        setTimeout(() => {
          if (timed.moved === moved) timed.rang = performance.now();
        }, delay);
      },
      true,
    );
    // The card is filled in the task that adds it: its text is there when this is told.
    new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => addedNodes.length > 0)) timed.there = performance.now();
    }).observe(document.documentElement, { childList: true });
  }, DEFAULT_SETTINGS.hoverDelay);

const timedNow = (page: Page): Promise<Timed> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { readonly timed: Timed }).timed }));

/** The middles of marks in the window, found in the page's own registry. */
const places = (page: Page): Promise<{ x: number; y: number }[]> =>
  page.evaluate(() => {
    const found: { x: number; y: number }[] = [];
    for (const [, highlight] of CSS.highlights)
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        if (width > 20 && height < 40 && y > 60 && y < innerHeight - 60)
          found.push({ x: x + width / 2, y: y + height / 2 });
      }
    return found;
  });

async function run(browser: BrowserName): Promise<boolean> {
  const writer = createWriter({ words: dictionaryWords(), terms: TERMS, share: SHARE }, seeded(SEED));
  const [server, proxy] = await Promise.all([
    serve({ '/large.html': pageMarkup(writer, seeded(SEED + 1), SIZES.large) }),
    startProxy(),
  ]);
  const session = await launch(browser, { dist: resolve('dist', browser), proxy });
  await grantAllPages(session);
  const page = await session.open(`${server.origin}/large.html`);
  await until(async () => ((await stateOf(session, page))?.kind === 'marked' ? true : undefined), {
    what: 'the page to be read',
    timeout: 30_000,
  });
  const state = await settled(session, page);
  await watch(page);
  const took: number[] = [];
  const late: number[] = [];
  const after: number[] = [];
  for (let screen = 1; took.length < CARDS && screen < 40; screen++) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), screen * 3000);
    await pause(300);
    for (const { x, y } of (await places(page)).slice(0, 6)) {
      await page.mouse.move(x, y - 1);
      await page.mouse.move(x, y);
      await pause(DEFAULT_SETTINGS.hoverDelay + 250);
      const { moved, there, rang } = await timedNow(page);
      if (there > moved) took.push(there - moved - DEFAULT_SETTINGS.hoverDelay);
      if (rang > moved) late.push(rang - moved - DEFAULT_SETTINGS.hoverDelay);
      if (there > moved && rang > moved) after.push(there - rang);
      await page.keyboard.press('Escape');
      await page.mouse.move(3, 3);
      await pause(60);
    }
  }
  await session.close();
  await proxy.close();
  await server.close();
  const [half, most] = [median(took), quantile(took, 0.95)];
  const ok = took.length >= CARDS && most <= BAR;
  const marks = state.kind === 'marked' ? state.count : 0;
  console.log(
    `${browser}\t${ok ? 'ok' : 'FAILED'}\t${took.length} cards on a page of ${marks} marks: median ${half.toFixed(1)} ms, 95th percentile ${most.toFixed(1)} ms after the delay; bar ${BAR} ms; timers of the page itself at the same moments: ${quantile(late, 0.95).toFixed(1)} ms late; the card after such a timer: ${quantile(after, 0.95).toFixed(1)} ms`,
  );
  return ok;
}

async function main(): Promise<void> {
  const [which] = process.argv.slice(2);
  let ok = true;
  for (const browser of ['chrome', 'firefox'] as const)
    if (which === undefined || which === browser) ok = (await run(browser)) && ok;
  process.exitCode = ok ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(`test:card-speed: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
