/** `npm run pictures`: takes the pictures in docs/pictures from the built extension, in both browsers. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardOpens, frontTab, openPanel, openPopup, settled, tabOf } from '../tests/browser/extension';
import { grantAllPages } from '../tests/browser/grant';
import { placeNow, placeOf } from '../tests/browser/marks';
import { startProxy } from '../tests/browser/proxy';
import { type Server, startServer } from '../tests/browser/server';
import { launch, type Session, VIEWPORT } from '../tests/browser/session';
import { pause } from '../tests/browser/until';
import type { BrowserName } from './browsers';

const FOLDER = resolve('docs/pictures');
/** The address of the sample page in the pictures; `.example` belongs to nobody. */
const HOST = 'news.yunchuan.example';
const TERM = '最多跑一次';
const ENTRY = 'zui-duo-pao-yi-ci';
const PANEL = { width: 360, height: 900 };
/** Milliseconds that a page gets to come to rest before it is taken. */
const REST = 500;
const PHONE = { width: 360, height: 740 };

async function takeAll(browser: BrowserName, server: Server): Promise<void> {
  const proxy = await startProxy({ [HOST]: server.origin });
  const session = await launch(browser, { dist: resolve('dist', browser), proxy });
  const save = async (page: Page, name: string) => {
    await pause(REST);
    await page.screenshot({ path: `${FOLDER}/${browser}-${name}.png` });
    console.log(`docs/pictures/${browser}-${name}.png`);
  };
  await save(await session.openExtension('src/welcome/index.html'), 'welcome');
  await grantAllPages(session);
  const page = await session.open(`http://${HOST}/district-newspaper.html`);
  await settled(session, page);
  await save(page, 'sample');
  const behind = await page.screenshot({ encoding: 'base64' });
  const { x, y } = await placeOf(page, TERM);
  await page.mouse.click(x, y);
  await cardOpens(session, page);
  await save(page, 'card');
  await page.keyboard.press('Escape');
  await saveCard(session, `http://${HOST}/dark.html`, '高质量发展', VIEWPORT, (dark) => save(dark, 'card-dark'));
  await saveCard(session, `http://${HOST}/district-newspaper.html`, '四个意识', PHONE, (phone) =>
    save(phone, 'card-phone'),
  );
  await page.bringToFront();
  await save(await popupOver(session, behind), 'popup');
  const panel = await openPanel(session, await tabOf(session, page));
  await savePanel(session, panel, save);
  const options = await session.openExtension(`src/options/index.html#entry=${ENTRY}`);
  await options.bringToFront();
  await options.waitForSelector('.entry-row', { visible: true });
  await save(options, 'options');
  await session.close();
  await proxy.close();
}

/** As wide as browsers show it at first, in light and dark, with an explanation open. */
async function savePanel(
  session: Session,
  panel: Page,
  save: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  await panel.setViewport(PANEL);
  await panel.bringToFront();
  await panel.waitForSelector('.term', { visible: true });
  await save(panel, 'panel');
  await panel.type('.tools-filter', TERM);
  await panel.click('.term');
  await session.setTheme(panel, 'dark');
  await save(panel, 'panel-dark');
  await session.setTheme(panel, 'light');
  await panel.close();
}

/** A card on another page, or in a window of another size. */
async function saveCard(
  session: Session,
  url: string,
  term: string,
  size: { readonly width: number; readonly height: number },
  save: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await session.newPage();
  await page.setViewport(size);
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  await settled(session, page);
  const at = (await placeNow(page, term)) ?? (await scrolledTo(page, term));
  await page.mouse.click(at.x, at.y);
  await cardOpens(session, page);
  await save(page);
  await page.close();
}

/** A mark further down. */
async function scrolledTo(page: Page, term: string): Promise<{ readonly x: number; readonly y: number }> {
  for (let top = 0; top < 8000; top += 300) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    await pause(200);
    const place = await placeNow(page, term);
    if (place && place.y > 60) return place;
  }
  throw new Error(`“${term}” is not marked on ${page.url()}`);
}

/** A page that shows the popup where the browser shows it: browsers leave it out of pictures of a page. */
async function popupOver(session: Session, behind: string): Promise<Page> {
  const popup = await openPopup(session, await frontTab(session));
  await popup.waitForSelector('.terms li', { visible: true });
  const { width, height } = await popup.$eval('body', (el) => ({
    width: Math.min(el.getBoundingClientRect().width, 400),
    height: Math.min(el.getBoundingClientRect().height, 600),
  }));
  await popup.setViewport({ width: Math.ceil(width), height: Math.ceil(height) });
  await pause(REST);
  const inFront = await popup.screenshot({ encoding: 'base64' });
  await popup.close();
  const page = await session.newPage();
  await page.setViewport(VIEWPORT);
  await page.setContent(`<!doctype html><style>
    body { margin: 0; background: url(data:image/png;base64,${behind}) }
    img { position: absolute; top: 8px; right: 28px; border-radius: 10px; box-shadow: 0 6px 28px rgb(0 0 0 / .35) }
  </style><img src="data:image/png;base64,${inFront}">`);
  return page;
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await startServer();
  for (const browser of ['chrome', 'firefox'] as const) await takeAll(browser, server);
  await server.close();
}

main().catch((error: unknown) => {
  console.error(`npm run pictures: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
