/** The way back survives the browser: what was done before it was closed is undone and redone after it came back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type LoggingProxy, startProxy, strangers } from '../browser/proxy';
import { launch, type Session } from '../browser/session';
import { until } from '../browser/until';

const TERM = '三张表';

describe('the options page after the browser was closed', () => {
  let profile: string;
  let proxy: LoggingProxy;
  let session: Session;
  const start = async () => {
    const browser = inject('browser');
    session = await launch(browser, { dist: resolve('dist', browser), proxy, profile });
  };
  const restart = async () => {
    expect(await session.errors()).toEqual([]);
    await session.close();
    await start();
  };
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'tifa-restart-'));
    proxy = await startProxy();
    await start();
  });
  afterAll(async () => {
    await session.close();
    await proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async (hash: string): Promise<Page> => {
    const page = await session.openExtension(`src/options/index.html${hash}`);
    await page.bringToFront();
    return page;
  };
  const click = async (page: Page, selector: string) =>
    (await page.waitForSelector(selector, { visible: true }))?.click();
  /** What the reader's layer says, in short. */
  const kept = async (): Promise<string> => {
    const all: Record<string, unknown> = await session.helper.evaluate(() => chrome.storage.local.get(null));
    const said = Object.entries(all).flatMap(([key, value]) =>
      // What was deleted leaves a record without an entry for a while.
      key.startsWith('entry:own-')
        ? ((value as { readonly entry?: { readonly head: string } }).entry?.head ?? [])
        : key,
    );
    return said
      .filter((word) => word === TERM || word.startsWith('hidden:'))
      .sort()
      .join();
  };
  const becomes = (layer: string) => until(async () => (await kept()) === layer, { what: `“${layer}” to be kept` });
  const press = async (page: Page, ...names: readonly ('Control' | 'Shift' | 'z')[]) => {
    for (const name of names) await page.keyboard.down(name);
    for (const name of names.toReversed()) await page.keyboard.up(name);
  };

  it('takes back everything that was done before, and does it again after another restart', async () => {
    const page = await open(`#new=${encodeURIComponent(TERM)}`);
    const meaning = await page.waitForSelector('#field-senses-0-meaning-zh', { visible: true });
    await meaning?.type('逐级填报的三种表格。');
    await click(page, '.editor-foot .button-main');
    await becomes(TERM);
    const other = await open('#entry=duan-tou-lu');
    await click(other, '.reading-actions button');
    await becomes(`hidden:duan-tou-lu,${TERM}`);
    await page.bringToFront();
    await click(page, '.reading-actions .button-danger');
    await becomes('hidden:duan-tou-lu');

    await restart();
    const back = await open('#section=backup');
    await back.waitForSelector('.binned', { visible: true });
    for (const layer of [`hidden:duan-tou-lu,${TERM}`, TERM, '']) {
      await press(back, 'Control', 'z');
      await becomes(layer);
    }

    await restart();
    const forth = await open('#section=backup');
    await forth.waitForSelector('.settings', { visible: true });
    for (const layer of [TERM, `hidden:duan-tou-lu,${TERM}`, 'hidden:duan-tou-lu']) {
      await press(forth, 'Control', 'Shift', 'z');
      await becomes(layer);
    }
    expect(await session.errors()).toEqual([]);
  });

  it('asks the network for nothing', () => expect(strangers(proxy.seen)).toEqual([]));
});
