/** Where the content script runs: registered for granted sites, put once into single tabs. */
import { accessTo } from '../core/sites/site';
import { browser, type Scripting, type Tabs } from './browser';
import { sendToFrames, sendToPage } from './send';

/** What the reader allows: match patterns granted by the browser, hosts switched off again. */
export interface Allowed {
  readonly granted: readonly string[];
  readonly off: readonly string[];
}

/** Paths from the package's root. */
export interface Scripts {
  /** Runs before anything of the page is there, in the page itself only. */
  readonly early: string;
  /** Runs when the page can be read, in its frames too. */
  readonly main: string;
}

/**
 * Registers the scripts for all that is allowed, or takes them back if nothing is. Pages that load from then on get
 * them; open ones do not. Not to be called twice at once.
 */
export async function registerScripts(scripts: Scripts, { granted, off }: Allowed): Promise<void> {
  const matches = granted.filter((pattern) => /^(?:https?|\*):/.test(pattern) || pattern === '<all_urls>');
  const wanted = matches.length === 0 ? [] : registrations(scripts, matches, off);
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const old = wanted.filter(({ id }) => known.has(id));
  const fresh = wanted.filter(({ id }) => !known.has(id));
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  if (wanted.length === 0 && known.size > 0) await browser.scripting.unregisterContentScripts({ ids: [...known] });
}

function registrations(
  { early, main }: Scripts,
  matches: string[],
  off: readonly string[],
): Scripting.RegisteredContentScript[] {
  const where = { matches, excludeMatches: off.map((host) => `*://${host}/*`), persistAcrossSessions: true };
  return [
    { ...where, id: 'early', js: [early], runAt: 'document_start' },
    {
      ...where,
      id: 'content',
      js: [main],
      allFrames: true,
      // Frames without an address of their own (about:srcdoc) are what their page is.
      matchOriginAsFallback: true,
      runAt: 'document_idle',
    },
  ];
}

/**
 * Runs the script in a tab now: in the page and in those of its frames that the browser lets the extension into. False
 * where it lets it into none, or without any grant.
 */
export async function runScriptIn(tabId: number, path: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [path] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a style sheet for marks into one frame. AUTHOR, because Chromium does not paint `::highlight()` rules of origin
 * USER. The frame may be gone by then.
 */
export async function insertHighlights(tabId: number, frameId: number, css: string): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css, origin: 'AUTHOR' });
  } catch {
    // The reader went elsewhere.
  }
}

/** Brings open tabs into line with what is allowed: runs the script where it may run, stops it where it may not. */
export async function alignOpenTabs(path: string, allowed: Allowed): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => align(tab, path, allowed)));
}

async function align(tab: Tabs.Tab, path: string, { granted, off }: Allowed): Promise<void> {
  if (tab.id === undefined || tab.discarded) return;
  // Without any grant for the tab, not even one by a click, the browser does not tell its address.
  const access = accessTo(tab.url ?? '', granted, off);
  if (access === 'on') {
    // A script that an update has orphaned no longer answers, so this also takes its page over. One that the reader
    // switched off answers, and stays off.
    const state = await sendToPage(tab.id, 'state');
    if (!state.ok) await runScriptIn(tab.id, path);
    else await alignFrames(tab.id, path);
  }
  // Marked once, by a click: frames of other sites may have lost their grant.
  if (access === 'not-granted') await sendToFrames(tab.id, 'regroup');
  if (access === 'switched-off' || tab.url === undefined) await sendToFrames(tab.id, 'stop');
}

/** Frames of a page that is being read: the script for those that have come to be allowed, a question for the others. */
async function alignFrames(tabId: number, path: string): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    const seen = await browser.scripting.executeScript({ target, func: hasScript, injectImmediately: true });
    const without = seen.flatMap(({ frameId, result }) => (result === false ? [frameId] : []));
    if (without.length > 0)
      await browser.scripting.executeScript({ target: { tabId, frameIds: without }, files: [path] });
  } catch {
    // The reader went elsewhere.
  }
  await sendToFrames(tabId, 'regroup');
}

/** Runs in the frame, sent there as its source: it must not use anything outside itself. The key is the content script's. */
const hasScript = (): boolean => Symbol.for('tifa') in globalThis;
