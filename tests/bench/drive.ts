/** Browsers with the bench's extension, and pages in them that are asked to do tasks. */
import type { Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from '../../scripts/browsers';
import { launchChrome } from '../browser/chrome';
import { launchFirefox } from '../browser/firefox';
import { until } from '../browser/until';
import { ANSWER, ASK, type Options, READY, type Result, type TaskName } from './tasks';

/** A page of the site, in front, with the content script at its service. */
export interface BenchPage {
  readonly page: Page;
  /** Has the content script do a task. */
  ask<K extends TaskName>(task: K, options: Options<K>): Promise<Result<K>>;
}

export interface BenchBrowser {
  readonly name: BrowserName;
  /** Opens a page (`large.html`) in a tab of its own, has `work` done on it, and closes it. */
  onPage<T>(path: string, work: (page: BenchPage) => Promise<T>): Promise<T>;
  /** Opens a page in a tab of its own and gives what its content script writes into an attribute of the root. */
  attributeOf(path: string, attribute: string): Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds that a large page may take to load. */
const LOAD = 60_000;

/** @param dist the folder of the extension */
export async function startBrowser(name: BrowserName, dist: string, origin: string): Promise<BenchBrowser> {
  const found = ensureBrowser(name);
  if (!found.ok) throw new Error(found.why);
  const driver = await (name === 'chrome' ? launchChrome : launchFirefox)(found.path, { dist });
  const open = async (path: string) => {
    const page = await driver.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${origin}/${path}`, { waitUntil: 'load', timeout: LOAD });
    await page.bringToFront();
    return page;
  };
  return {
    name,
    close: () => driver.close(),
    attributeOf: async (path, attribute) => {
      const page = await open(path);
      const value = await attributeIn(page, attribute);
      await page.close();
      return value;
    },
    onPage: async (path, work) => {
      const page = await open(path);
      await attributeIn(page, READY);
      try {
        return await work({ page, ask: (task, options) => askIn(page, task, options) });
      } finally {
        await page.close();
      }
    },
  };
}

/** Waits until the root element has the attribute. */
const attributeIn = (page: Page, attribute: string): Promise<string> =>
  until(
    async () => {
      const value = await page.evaluate(`document.documentElement.getAttribute('${attribute}')`);
      return typeof value === 'string' && value;
    },
    { what: `the content script's ${attribute}`, timeout: LOAD },
  );

async function askIn<K extends TaskName>(page: Page, task: K, options: Options<K>): Promise<Result<K>> {
  const question = JSON.stringify(JSON.stringify({ task, options }));
  const answer = (await page.evaluate(`new Promise((resolve) => {
    document.addEventListener('${ANSWER}', (event) => resolve(event.detail), { once: true });
    document.dispatchEvent(new CustomEvent('${ASK}', { detail: ${question} }));
  })`)) as string;
  const { result, fault } = JSON.parse(answer) as { readonly result: Result<K>; readonly fault?: string };
  if (fault !== undefined) throw new Error(`${task}: ${fault}`);
  return result;
}
