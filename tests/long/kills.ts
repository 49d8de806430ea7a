/**
 * `npm run test:kills -- [--workers N] [--browsers N]`: the store while it is killed. The background worker of Chromium
 * 100 times, both browsers 10 times each, in the middle of writing; and once more with two writes an action, which must
 * be seen to tear. Needs what `npm run build` left.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers';
import { launch, type Session } from '../browser/session';
import { pause, until } from '../browser/until';
import { bundleWriter } from './kill/bundle';
import { type Harm, harmOf, harmOfControl } from './kill/check';
import type { Writing } from './kill/writer';

const { values } = parseArgs({ options: { workers: { type: 'string' }, browsers: { type: 'string' } } });
const WORKER_KILLS = Number(values.workers ?? 100);
const BROWSER_KILLS = Number(values.browsers ?? 10);

/** Milliseconds of writing before a kill. */
const someTime = () => 5 + Math.random() * 60;

/** The last acknowledged step, as the page has heard of it. */
async function hearAcks(helper: Page): Promise<() => Promise<number>> {
  await helper.evaluate(() => {
    const heard = { last: 0 };
    new BroadcastChannel('acks').onmessage = ({ data }) => {
      heard.last = Number(data);
    };
    Object.assign(globalThis, { heard });
  });
  return async () => Number(await helper.evaluate('heard.last'));
}

/**
 * Evaluates in the background worker, waking it if need be. A worker that starts anew waits for the debuggers of the
 * one before it, so that each start gets a session of its own.
 */
async function inWorker({ helper, extensionOrigin }: Session, expressions: readonly string[]): Promise<void> {
  await helper.evaluate(
    () => void chrome.runtime.sendMessage({ to: 'background', type: 'hello' }).catch(() => undefined),
  );
  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin);
  const session = await (await helper.browser().waitForTarget(isOurs)).createCDPSession();
  await session.send('Runtime.runIfWaitingForDebugger');
  const ask = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression })).result.value;
  // A worker that was to be killed and was not would still know how to write.
  await until(async () => (await ask('!!globalThis.chrome?.runtime?.id && !globalThis.tifaWrite')) === true, {
    what: 'a new background worker',
  });
  for (const expression of expressions) await ask(expression);
  await session.detach();
}

async function workerKills(writer: string, how: Writing, times: number): Promise<Harm[]> {
  const session = await launch('chrome', { dist: resolve('dist/chrome') });
  const { helper } = session;
  const cdp: CDPSession = await helper.createCDPSession();
  await cdp.send('ServiceWorker.enable');
  const last = await hearAcks(helper);
  const harms: Harm[] = [];
  while (harms.length < times) {
    const before = await last();
    await inWorker(session, [writer, `tifaWrite(${JSON.stringify(how)})`]);
    await until(async () => (await last()) > before, { what: 'the worker to write' });
    await pause(someTime());
    await cdp.send('ServiceWorker.stopAllWorkers');
    // What was under way in the browser's own process comes to its end.
    await pause(150);
    harms.push(how === 'one set' ? await harmOf(helper, await last()) : await harmOfControl(helper));
  }
  await session.close();
  return harms;
}

async function browserKills(writer: string, browser: BrowserName, times: number): Promise<Harm[]> {
  const profile = await mkdtemp(join(tmpdir(), 'tifa-kills-'));
  const start = () => launch(browser, { dist: resolve('dist', browser), profile });
  const harms: Harm[] = [];
  let session = await start();
  while (harms.length < times) {
    const last = await hearAcks(session.helper);
    await session.helper.evaluate(writer);
    await session.helper.evaluate((mode) => globalThis.tifaWrite(mode), 'one set' as const);
    await until(async () => (await last()) > 0, { what: 'the page to write' });
    await pause(someTime());
    const acknowledged = await last();
    await session.kill();
    session = await start();
    harms.push(await harmOf(session.helper, acknowledged));
  }
  await session.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return harms;
}

function tell(what: string, harms: readonly Harm[]): readonly Harm[] {
  const count = (harm: Harm) => harms.filter((one) => one === harm).length;
  console.log(`${what}: ${harms.length} kills, ${count('torn')} torn, ${count('lost')} with a lost edit`);
  return harms;
}

const writer = await bundleWriter();
const ours = [
  ...tell('worker of Chromium', await workerKills(writer, 'one set', WORKER_KILLS)),
  ...tell('Chromium', await browserKills(writer, 'chrome', BROWSER_KILLS)),
  ...tell('Firefox', await browserKills(writer, 'firefox', BROWSER_KILLS)),
];
const control = tell(
  'control, two writes an action',
  await workerKills(writer, 'two sets', Math.ceil(WORKER_KILLS / 4)),
);
const good = ours.every((harm) => harm === 'none') && control.includes('torn');
console.log(good ? 'good: nothing torn, nothing lost, and the control was seen to tear' : 'FAILED');
process.exitCode = good ? 0 : 1;
