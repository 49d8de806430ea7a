import { browser, type Runtime } from './browser';
import type { ToBackground, ToPage } from './messages';

/** Where a message comes from. */
type From =
  /** A page of the extension itself: popup, options, welcome. */
  | { readonly kind: 'extension' }
  /** A content script, in a web page that may be hostile. */
  | FromPage;

export interface FromPage {
  readonly kind: 'page';
  readonly tabId: number;
  /** 0 for the page itself. */
  readonly frameId: number;
  /** Address of the frame. */
  readonly address: string;
  /** Address of the page in the tab; empty where the browser does not tell. */
  readonly page: string;
}

type Handler<F, Extra extends unknown[]> = F extends (...data: infer D) => infer R
  ? (...args: [...D, ...Extra]) => R | Promise<R>
  : never;

export type BackgroundHandlers = { readonly [K in keyof ToBackground]: Handler<ToBackground[K], [from: From]> };
export type PageHandlers = { readonly [K in keyof ToPage]: Handler<ToPage[K], []> };

/** What may be asked from within web pages; the rest only the extension's own pages may. */
const OPEN_TO_PAGES: ReadonlySet<string> = new Set<keyof ToBackground>([
  'hello',
  'judging',
  'explain',
  'dress',
  'count',
  'join',
  'lead',
  'edit',
  'hide',
]);

/** Answers messages to the background. `check` says whether the data has the shape that the type promises. */
export function handleInBackground(
  handlers: BackgroundHandlers,
  check: (type: keyof ToBackground, data: unknown) => boolean,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const read = readMessage(message, 'background', handlers);
    const from = read && senderOf(sender);
    if (!read || !from) return undefined;
    if (from.kind === 'page' && !OPEN_TO_PAGES.has(read.type)) return Promise.reject(new Error('not allowed'));
    if (!check(read.type, read.data)) return Promise.reject(new Error('malformed'));
    const handler = handlers[read.type] as (...args: unknown[]) => unknown;
    return settle(() => (read.data === undefined ? handler(from) : handler(read.data, from)));
  });
}

/** Answers messages to this frame's content script until the signal ends it. */
export function handleInPage(handlers: Partial<PageHandlers>, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    const read = readMessage(message, 'page', handlers);
    if (!read || sender.id !== browser.runtime.id) return undefined;
    const handler = handlers[read.type] as (...args: unknown[]) => unknown;
    return settle(() => handler(read.data));
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}

/** The message if it is one of ours and meant for this side. */
function readMessage<H extends object>(
  message: unknown,
  to: 'background' | 'page',
  handlers: H,
): { readonly type: keyof H; readonly data: unknown } | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { to: addressee, type, data } = message as Record<string, unknown>;
  if (addressee !== to || typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
  return { type: type as keyof H, data };
}

function senderOf(sender: Runtime.MessageSender): From | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  // The browser fills in `url`, the sender cannot: no web page lives at the extension's own origin.
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { kind: 'extension' };
  const { tab, frameId = 0, url = '' } = sender;
  if (tab?.id === undefined) return undefined;
  return { kind: 'page', tabId: tab.id, frameId, address: url, page: tab.url ?? '' };
}

/** A promise in any case: the polyfill takes every other value for "no answer". */
const settle = async (run: () => unknown): Promise<unknown> => run();
