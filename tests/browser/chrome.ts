/** Chromium, driven over a pipe. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { killed } from './kill';
import { type Driver, type LaunchOptions, VIEWPORT } from './session';

const QUIET = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Forms make Chromium ask its maker what their fields mean.
  '--disable-features=AutofillServerCommunication',
  '--force-color-profile=srgb',
];

/** Chromium leaves loopback addresses out of its proxy unless told otherwise. */
const through = (port: number) => [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];

export async function launchChrome(executablePath: string, options: LaunchOptions): Promise<Driver> {
  const userDataDir = options.profile ?? (await mkdtemp(join(tmpdir(), 'tifa-chrome-')));
  await writePreferences(userDataDir);
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headed,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    defaultViewport: options.headed ? null : VIEWPORT,
    args: [
      ...QUIET,
      `--window-size=${VIEWPORT.width},${VIEWPORT.height}`,
      ...(options.proxy ? through(options.proxy.port) : []),
    ],
  });
  const id = await browser.installExtension(options.dist);
  const extensionOrigin = `chrome-extension://${id}`;
  return {
    extensionOrigin,
    newPage: () => browser.newPage(),
    goToExtension: async (page, url) => void (await page.goto(url, { waitUntil: 'load' })),
    allowHosts: (patterns) =>
      onExtensionsPage(browser, async (page) => {
        for (const pattern of patterns) await page.evaluate(addHostPermission, id, pattern);
      }),
    pages: () => browser.pages(),
    // Its menus are the system's own, out of the driver's reach: the browser's event is sent in its place.
    chooseInMenu: async (page, _selector, item) => {
      const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '');
      await (await workerOf(browser, id)).evaluate(clickMenu, { menuItemId: item, selectionText, frameId: 0 });
    },
    pressButton: async (page) => (await browser.extensions()).get(id)?.triggerAction(page),
    setTheme: (page, theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]),
    forceColours: async (page, theme) =>
      void (await (
        await page.createCDPSession()
      ).send('Emulation.setEmulatedMedia', {
        features:
          theme === 'none'
            ? [{ name: 'forced-colors', value: 'none' }]
            : [
                { name: 'forced-colors', value: 'active' },
                { name: 'prefers-color-scheme', value: theme },
              ],
      })),
    update: async (helper) => void (await helper.evaluate(() => chrome.runtime.reload()).catch(() => undefined)),
    setEnabled: (on) => onExtensionsPage(browser, (page) => page.evaluate(setEnabled, id, on)),
    uninstall: () => browser.uninstallExtension(id),
    errors: () => onExtensionsPage(browser, (page) => page.evaluate(runtimeErrors, id)),
    command: async (name, helper) => {
      await wakeWorker(helper);
      await (await workerOf(browser, id)).evaluate(async (command) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as { dispatch(...data: unknown[]): void }).dispatch(command, tab);
      }, name);
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      if (!options.profile) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
    kill: () => killed(browser),
  };
}

async function workerOf(browser: Browser, id: string): Promise<WebWorker> {
  const isOurs = (url: string, type: string) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}`);
  const target = await browser.waitForTarget((t) => isOurs(t.url(), t.type()), { timeout: 20_000 });
  const worker = await target.worker();
  if (worker === null) throw new Error('The background worker did not start.');
  return worker;
}

/** Runs in the worker. An item that is not in the menu cannot be chosen. */
async function clickMenu(info: { readonly menuItemId: string }): Promise<void> {
  await chrome.contextMenus.update(info.menuItemId, {});
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.contextMenus.onClicked as unknown as { dispatch(...data: unknown[]): void }).dispatch(info, tab);
}

/** In developer mode only does an extension survive `runtime.reload()`. */
async function writePreferences(userDataDir: string): Promise<void> {
  await mkdir(join(userDataDir, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  // A profile that is used again has them already.
  await writeFile(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(preferences), { flag: 'wx' }).catch(
    () => undefined,
  );
}

/** What only chrome://extensions may call. */
interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
  getExtensionInfo(id: string): Promise<{ readonly runtimeErrors: readonly { readonly message: string }[] }>;
}

async function onExtensionsPage<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const result = await work(page);
  await page.close();
  return result;
}

/** Runs on chrome://extensions. The pattern counts as granted once the extension asks for it too. */
function addHostPermission(id: string, pattern: string): Promise<void> {
  return (chrome as unknown as { readonly developerPrivate: DeveloperPrivate }).developerPrivate.addHostPermission(
    id,
    pattern,
  );
}

/** Runs on chrome://extensions. */
function setEnabled(id: string, on: boolean): Promise<void> {
  return chrome.management.setEnabled(id, on);
}

/** Runs on chrome://extensions. */
async function runtimeErrors(id: string): Promise<readonly string[]> {
  const { developerPrivate } = chrome as unknown as { readonly developerPrivate: DeveloperPrivate };
  return (await developerPrivate.getExtensionInfo(id)).runtimeErrors.map(({ message }) => message);
}

const wakeWorker = (helper: Page) =>
  helper.evaluate(() => chrome.runtime.sendMessage({ to: 'background', type: 'hello' }).catch(() => undefined));
