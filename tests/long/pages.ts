/**
 * `npm run test:pages -- FOLDER [N] [chrome|firefox]`: the first N (or all) saved pages of a folder, served on this
 * machine with their own scripts off, in both browsers or one: each must be the same to itself without the extension, with it, and after it was
 * switched off, see no change until a card opens, and then one node come and go. Marks stand where text can be seen.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers';
import { cardCloses, cardOpens, settled, tabOf } from '../browser/extension';
import { grantAllPages } from '../browser/grant';
import { firstPlace, marks, misplaced } from '../browser/marks';
import { startProxy, strangers } from '../browser/proxy';
import { type Server, startServer } from '../browser/server';
import { launch, type Session } from '../browser/session';
import { changesOf, differences, type Snapshot, snapshot, watchChanges } from '../browser/snapshot';
import { pause, until } from '../browser/until';

interface Verdict {
  readonly file: string;
  /** What the extension says of the page. */
  readonly said: string;
  readonly faults: readonly string[];
}

const BROWSERS = ['chrome', 'firefox'] as const;

/** Milliseconds that a page gets to load what it asks for, all of which is refused. */
const LOAD = 15_000;

/** Milliseconds after `load` until a page without scripts of its own has come to rest. */
const REST = 400;

async function openWatched(session: Session, url: string): Promise<Page> {
  const page = await session.newPage();
  await watchChanges(page);
  const go = () => page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  // Firefox now and then says “Address rejected” of an address that it opens a moment later.
  const again = () => pause(REST).then(go);
  await go().catch(again).catch(again).catch(again);
  await page.bringToFront();
  await until(() => page.evaluate(() => document.readyState === 'complete'), { what: url, timeout: LOAD }).catch(() =>
    console.log(`${url} is still loading after ${LOAD} ms, and is read as it is`),
  );
  await pause(REST);
  return page;
}

async function seen(session: Session, url: string): Promise<Snapshot> {
  const page = await openWatched(session, url);
  const result = await snapshot(page);
  await page.close();
  return result;
}

async function judge(session: Session, file: string, url: string, without: Snapshot): Promise<Verdict> {
  const page = await openWatched(session, url);
  const state = await settled(session, page);
  const differs = async (when: string) =>
    differences(without, await snapshot(page)).map((name) => `${name} differs ${when}`);
  const faults = await differs('with marks');
  const early = await changesOf(page);
  if (early.length > 0) faults.push(`${early.length} changes before a card: ${JSON.stringify(early[0])}`);
  const place = state.kind === 'marked' ? await firstPlace(page) : undefined;
  if (place !== undefined) faults.push(...(await tryCard(session, page)));
  faults.push(...(await misplaced(page)).map((text) => `“${text}” is marked where it must not be`));
  const painted = (await marks(page)).length;
  await switchOff(session, page);
  faults.push(...(await differs('afterwards')));
  await page.close();
  const said =
    state.kind === 'marked' ? `${painted} of ${state.count} marks seen, ${place ? 'a card' : 'no card'}` : state.kind;
  return { file, said, faults };
}

/** As when the reader pauses the site. Nothing may be left in the page's registry. */
async function switchOff(session: Session, page: Page): Promise<void> {
  const tab = await tabOf(session, page);
  await session.helper.evaluate((id) => chrome.tabs.sendMessage(id, { to: 'page', type: 'stop' }), tab);
  await until(() => page.evaluate(() => CSS.highlights.size === 0), { what: 'the marks to go' });
}

async function tryCard(session: Session, page: Page): Promise<string[]> {
  if (!(await openByHover(session, page))) return ['no card opens'];
  await page.keyboard.press('Escape');
  await cardCloses(session, page);
  const nodes = (await changesOf(page))
    .filter(({ type }) => type === 'childList')
    .map(({ target, added, removed }) => `${target} +${added} -${removed}`);
  return nodes.join() === 'HTML +1 -0,HTML +0 -1' ? [] : [`a card changes: ${nodes.join()}`];
}

/** By hover, because a click may follow a link. A page that still moves takes the mark away from the pointer. */
async function openByHover(session: Session, page: Page): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const place = await firstPlace(page);
    if (place === undefined) return false;
    await page.mouse.move(place.x, place.y - 1);
    await page.mouse.move(place.x, place.y);
    if (await cardOpens(session, page, 2000).catch(() => undefined)) return true;
  }
  return false;
}

async function run(browser: BrowserName, server: Server, files: readonly string[]): Promise<number> {
  const proxy = await startProxy();
  const session = await launch(browser, { dist: resolve('dist', browser), proxy });
  const url = (file: string) => `${server.origin}/${encodeURIComponent(file)}`;
  const without = new Map<string, Snapshot>();
  for (const file of files) without.set(file, await seen(session, url(file)));
  const pageHosts = new Set(strangers(proxy.seen).map(({ host }) => host));
  await grantAllPages(session);
  let failed = 0;
  for (const [file, snapshotWithout] of without) {
    const verdict = await judge(session, file, url(file), snapshotWithout).catch((error: unknown) => ({
      file,
      said: 'error',
      faults: [String(error)],
    }));
    if (verdict.faults.length > 0) failed++;
    console.log(
      [browser, verdict.faults.length === 0 ? 'ok' : 'FAILED', file, verdict.said, ...verdict.faults].join('\t'),
    );
  }
  const errors = await session.errors();
  for (const error of errors) console.log(`${browser}\tFAILED\terror of the extension: ${error}`);
  const foreign = strangers(proxy.seen).filter(({ host }) => !pageHosts.has(host));
  for (const { target } of foreign)
    console.log(`${browser}\tFAILED\trequest that no page made without the extension: ${target}`);
  await session.close();
  await proxy.close();
  return failed + errors.length + foreign.length;
}

async function main(): Promise<void> {
  const [folder, ...rest] = process.argv.slice(2);
  const most = rest.find((word) => /^\d+$/.test(word));
  const browsers = BROWSERS.filter((name) => rest.includes(name));
  if (folder === undefined)
    throw new Error('name the folder of saved pages: npm run test:pages -- FOLDER [N] [chrome|firefox]');
  const files = readdirSync(folder)
    .filter((name) => /\.x?html?$/.test(name))
    .sort()
    .slice(0, most === undefined ? undefined : Number(most));
  if (files.length === 0) throw new Error(`${folder} holds no .html files`);
  const server = await startServer(resolve(folder), { pageScripts: 'off' });
  let failed = 0;
  const asked = browsers.length > 0 ? browsers : BROWSERS;
  for (const browser of asked) failed += await run(browser, server, files);
  await server.close();
  console.log(`${files.length} pages in ${asked.join(' and ')}, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(`test:pages: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
