/** Firefox, driven over WebDriver BiDi. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { killed } from './kill';
import { type Driver, type LaunchOptions, type MenuItem, type Theme, VIEWPORT } from './session';
import { until } from './until';

/** As in manifest.json. Firefox makes up the address of an extension's pages unless the profile says it. */
const ID = 'tifa@extension';
const UUID = '7e1fa000-0000-4000-8000-00000000717a';

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  // What is installed for a test goes with the browser; its store stays for the next start of the same profile.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const through = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

export async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    defaultViewport: options.headed ? null : VIEWPORT,
    // Without this flag the driver refuses addresses of extensions.
    args: ['--remote-allow-system-access', `--width=${VIEWPORT.width}`, `--height=${VIEWPORT.height + 100}`],
    extraPrefsFirefox: { ...PREFS, ...(options.proxy && through(options.proxy.port)) },
    ...(options.profile ? { userDataDir: options.profile } : {}),
  });
  await browser.installExtension(options.dist);
  const { connection } = browser as Browser & { readonly connection: Connection };
  return {
    extensionOrigin: `moz-extension://${UUID}`,
    newPage: () => browser.newPage(),
    goToExtension: async (page, url) => {
      // `goto` never resolves for an extension's page, so the address is set without waiting, then asked for.
      const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
      await until(() => isAt(page, url), { what: `${url} to load` });
    },
    // The pref above and a real click are all that Firefox asks for.
    allowHosts: async () => undefined,
    command: async (name) => void (await inWindow(connection, pressCommand(name))),
    pages: () => browser.pages(),
    chooseInMenu: async (page, selector, item) => {
      await page.click(selector, { button: 'right' });
      await inWindow(connection, chooseInMenu(item));
    },
    pressButton: async () => void (await inWindow(connection, PRESS_BUTTON)),
    setTheme: async (_page, theme) => void (await inWindow(connection, takeTheme(theme))),
    forceColours: async (_page, theme) => void (await inWindow(connection, forceColours(theme))),
    update: async () => void (await inWindow(connection, UPDATE)),
    setEnabled: async (on) => void (await inWindow(connection, setEnabled(on))),
    uninstall: () => browser.uninstallExtension(ID),
    errors: async () => JSON.parse(await inWindow(connection, ERRORS)),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: () => killed(browser),
  };
}

const isAt = (page: Page, url: string): Promise<boolean> =>
  page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);

/** The browser window's own `<key>` elements stand in the order of the manifest's commands. */
const pressCommand = (name: string) => `
  const { extension } = Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID(${JSON.stringify(ID)});
  const commands = await extension.shortcuts.commands;
  const names = [...commands.keys()].filter((key) => commands.get(key).shortcut);
  document.querySelectorAll('keyset[id^="ext-keyset-id"] key')[names.indexOf(${JSON.stringify(name)})].doCommand();
  return '';`;

const chooseInMenu = (item: MenuItem) => `
  const menu = document.getElementById('contentAreaContextMenu');
  for (let i = 0; menu.state !== 'open' && i < 100; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  const chosen = menu.querySelector('[id$="menuitem-_${item}"]');
  const inner = chosen.closest('menu');
  if (inner) {
    inner.openMenu(true);
    for (let i = 0; inner.menupopup.state !== 'open' && i < 100; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    inner.menupopup.activateItem(chosen);
  } else menu.activateItem(chosen);
  return '';`;

const PRESS_BUTTON = `
  const { extension } = Cu.getGlobalForObject(Services).WebExtensionPolicy.getByID(${JSON.stringify(ID)});
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';`;

const UPDATE = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(${JSON.stringify(ID)})).reload();
  return '';`;

const setEnabled = (on: boolean) => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(${JSON.stringify(ID)})).${on ? 'enable' : 'disable'}();
  return '';`;

/** The driver's protocol has no word for it yet. */
const takeTheme = (theme: Theme) => `
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${theme === 'dark' ? 0 : 1});
  return '';`;

/** As its settings do where a reader has “always” their own colours in place of the page's. */
const forceColours = (theme: Theme | 'none') => {
  const prefs =
    theme === 'none'
      ? { clear: true, ink: '', paper: '', link: '' }
      : theme === 'light'
        ? { clear: false, ink: '#000000', paper: '#ffffff', link: '#0000cc' }
        : { clear: false, ink: '#ffffff', paper: '#000000', link: '#ffff00' };
  return `
  const { clear, ink, paper, link } = ${JSON.stringify(prefs)};
  const texts = { 'browser.display.foreground_color': ink, 'browser.display.background_color': paper, 'browser.anchor_color': link, 'browser.visited_color': link };
  for (const [name, value] of Object.entries(texts)) clear ? Services.prefs.clearUserPref(name) : Services.prefs.setStringPref(name, value);
  if (clear) Services.prefs.clearUserPref('browser.display.document_color_use');
  else Services.prefs.setIntPref('browser.display.document_color_use', 2);
  return '';`;
};

/**
 * What Firefox itself reports of a window that its page has left: a message whose answer comes too late, a question for
 * the layout that is gone. Nothing can catch these.
 */
const ERRORS = `
  const isCut = (e) => /^(Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)|NS_ERROR_NOT_INITIALIZED)/.test(e.errorMessage);
  const ours = (e) => e instanceof Ci.nsIScriptError && !(e.flags & Ci.nsIScriptError.warningFlag) && e.sourceName.includes(${JSON.stringify(UUID)}) && !isCut(e);
  return JSON.stringify(Services.console.getMessageArray().filter(ours).map((e) => e.errorMessage + ' at ' + e.sourceName + ':' + e.lineNumber + ':' + e.columnNumber));`;

/** Runs the body of an async function in the browser window itself, not in a page. It must return a text. */
async function inWindow(connection: Connection, body: string): Promise<string> {
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    readonly contexts: readonly { readonly context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const expression = `(async () => {${body}})()`;
  const answer = (await connection.send('script.evaluate', { target, expression, awaitPromise: true })).result as {
    readonly result?: { readonly value: string };
    readonly exceptionDetails?: { readonly text: string };
  };
  if (answer.result === undefined) throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
  return answer.result.value;
}
