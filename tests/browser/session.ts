/** One way to drive both browsers: launch with the built extension, open pages, grant, command, close. */
import type { Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from '../../scripts/browsers';
import { launchChrome } from './chrome';
import { launchFirefox } from './firefox';
import type { LoggingProxy } from './proxy';

export type CommandName = 'next-term' | 'previous-term' | 'open-card' | 'toggle-marks' | 'open-panel';

/** As the background names what it adds to the browser's context menu. */
export type MenuItem = 'mark' | 'add' | 'look-up';

export type Theme = 'light' | 'dark';

/** What each browser does in its own way. */
export interface Driver {
  /** `chrome-extension://ID` or `moz-extension://UUID`. */
  readonly extensionOrigin: string;
  newPage(): Promise<Page>;
  /** Opens an address of the extension itself in a page, and resolves when it has loaded. */
  goToExtension(page: Page, url: string): Promise<void>;
  /** Lets the next request for optional hosts pass without the browser's prompt. */
  allowHosts(patterns: readonly string[]): Promise<void>;
  /** Runs a keyboard command on the tab in front: automated key presses do not reach extension commands. */
  command(name: CommandName, helper: Page): Promise<void>;
  /** All open tabs. */
  pages(): Promise<readonly Page[]>;
  /** Chooses in the context menu of a page in front, over the element that a selector names. */
  chooseInMenu(page: Page, selector: string, item: MenuItem): Promise<void>;
  /** Presses the toolbar button for a page in front: opens the popup and grants the page for this once. */
  pressButton(page: Page): Promise<void>;
  /** Shows a page as a reader sees it who has set the system to light or dark; Firefox does so for all its pages. */
  setTheme(page: Page, theme: Theme): Promise<void>;
  /** Forces a few colours on a page, as systems with high contrast do; `none` ends it. Firefox does so for all its pages. */
  forceColours(page: Page, theme: Theme | 'none'): Promise<void>;
  /** Takes the extension down and up again, as an update does; every page of it closes, the helper too. */
  update(helper: Page): Promise<void>;
  /** Switches the extension off or on, as a reader does in the browser’s list; its pages close, the helper too. */
  setEnabled(on: boolean): Promise<void>;
  uninstall(): Promise<void>;
  /** Uncaught errors of the extension so far, in all its contexts, pages under test included. */
  errors(): Promise<readonly string[]>;
  /** Resolves when the browser is gone, by `close` or by the reader's hand. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  /** Kills the browser's process: nothing is written any more, nothing tidied up. */
  kill(): Promise<void>;
}

export interface Session extends Driver {
  readonly browser: BrowserName;
  extensionUrl(path: string): string;
  /** A page at an address, in front. */
  open(url: string): Promise<Page>;
  /** A page of the extension (`src/options/index.html`), in front. */
  openExtension(path: string): Promise<Page>;
  /** A page of the extension that stays in the background, for questions that only the extension may ask. */
  readonly helper: Page;
  run(name: CommandName): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of the built extension for this browser. */
  readonly dist: string;
  /** Without it the browser reaches the network as usual. */
  readonly proxy?: LoggingProxy;
  /** A folder for the profile, that stays: by it a browser that was killed comes back. */
  readonly profile?: string;
  /** A window to look at, whose pages are as large as it is. */
  readonly headed?: boolean;
}

/** Size of pages without a window, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Starts a browser with an empty profile and the extension installed, with no host granted. */
export async function launch(browser: BrowserName, options: LaunchOptions): Promise<Session> {
  const found = ensureBrowser(browser);
  if (!found.ok) throw new Error(found.why);
  const start = browser === 'chrome' ? launchChrome : launchFirefox;
  const driver = await start(found.path, options);
  const extensionUrl = (path: string) => `${driver.extensionOrigin}/${path}`;
  const openExtension = async (path: string) => {
    const page = await driver.newPage();
    await driver.goToExtension(page, extensionUrl(path));
    return page;
  };
  const helper = await openExtension('src/options/index.html');
  // esbuild wraps functions in a call of `__name`, also those that are sent into a page as source.
  await helper.evaluate('globalThis.__name = (f) => f');
  return {
    ...driver,
    browser,
    extensionUrl,
    openExtension,
    helper,
    open: async (url) => {
      const page = await driver.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    run: (name) => driver.command(name, helper),
  };
}
