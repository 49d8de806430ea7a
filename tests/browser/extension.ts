/** Questions about a page that only the extension may ask: its state, and the card in its closed shadow root. */
import type { Page } from 'puppeteer-core';
import type { PageOverview } from '../../src/core/list/overview';
import type { Overview, PageState } from '../../src/platform/messages';
import type { Session } from './session';
import { pause, until } from './until';

export interface CardSeen {
  readonly text: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Whether the keyboard's focus is in the card. */
  readonly focused: boolean;
  /** What an element of the page says at the same moment, where one was named. */
  readonly beside: string;
  readonly buttons: readonly { readonly label: string; readonly x: number; readonly y: number }[];
}

/** What the page's content script says of itself; `undefined` if none answers. */
export async function stateOf(session: Session, page: Page): Promise<PageState | undefined> {
  const tabId = await tabOf(session, page);
  return session.helper.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { to: 'page', type: 'state' }, { frameId: 0 }).catch(() => undefined) as Promise<
        PageState | undefined
      >,
    tabId,
  );
}

/** The page's terms and density, as its script tells the panel. */
export async function overviewOf(session: Session, page: Page): Promise<PageOverview> {
  const answer = await session.helper.evaluate(
    (id) =>
      chrome.tabs.sendMessage(id, { to: 'page', type: 'overview', data: {} }, { frameId: 0 }) as Promise<Overview>,
    await tabOf(session, page),
  );
  if (!answer.overview) throw new Error('The page lists no terms.');
  return answer.overview;
}

/** Milliseconds without a change after which a page counts as read; longer where nothing is found yet. */
const STILL = 400;
const STILL_EMPTY = 1500;

/** Waits until the page's marks are all found, or the page is given up. */
export async function settled(session: Session, page: Page): Promise<PageState> {
  let last = '';
  let since = Date.now();
  return until(
    async () => {
      const state = await stateOf(session, page);
      const now = JSON.stringify(state);
      if (now !== last) since = Date.now();
      last = now;
      if (state === undefined) return undefined;
      const still = state.kind === 'marked' && state.count === 0 ? STILL_EMPTY : STILL;
      return Date.now() - since > still ? state : undefined;
    },
    { what: `the extension to have read ${page.url()}`, timeout: 30_000 },
  );
}

/** What the toolbar button says of a tab; empty where it says nothing. */
export const badgeOf = ({ helper }: Session, tab: number): Promise<string> =>
  helper.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

/** The open card; `undefined` if there is none. @param beside selector of an element whose text is wanted with it */
export const cardOf = async (session: Session, page: Page, beside = 'title'): Promise<CardSeen | undefined> =>
  (await cardsIn(session, page, beside, false))[0]?.card;

/** The open card in a frame of the page, known by a part of its address. */
export async function cardInFrame(session: Session, page: Page, part: string): Promise<CardSeen | undefined> {
  return (await cardsIn(session, page, 'title', true)).find(({ address }) => address.includes(part))?.card;
}

interface Found {
  readonly address: string;
  readonly card: CardSeen;
}

async function cardsIn(session: Session, page: Page, beside: string, allFrames: boolean): Promise<readonly Found[]> {
  const tabId = await tabOf(session, page);
  const results = await session.helper.evaluate(
    async (id, selector, frames) => {
      // Only a function written here can go on into the tab: it is sent as its source.
      const answers = await chrome.scripting.executeScript({
        target: { tabId: id, allFrames: frames },
        args: [selector],
        func: (selector: string) => {
          const open = (chrome as unknown as { dom?: { openOrClosedShadowRoot(el: Element): ShadowRoot | null } }).dom;
          for (const host of (document.fullscreenElement ?? document.documentElement).children) {
            if (!(host instanceof HTMLElement) || host === document.head || host === document.body) continue;
            const root = open
              ? open.openOrClosedShadowRoot(host)
              : (host as unknown as { readonly openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
            const card = root?.firstElementChild;
            if (!root || !(card instanceof HTMLElement)) continue;
            const { left, top, right, bottom } = card.getBoundingClientRect();
            const buttons = [...card.querySelectorAll('button, a, summary')].map((el) => {
              const box = el.getBoundingClientRect();
              return { label: el.textContent ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
            });
            return {
              address: location.href,
              card: {
                text: card.innerText,
                box: { left, top, right, bottom },
                focused: root.activeElement !== null,
                beside: document.querySelector(selector)?.textContent ?? '',
                buttons,
              },
            };
          }
          return null;
        },
      });
      return answers.map(({ result }) => result);
    },
    tabId,
    beside,
    allFrames,
  );
  return (results as (Found | null)[]).flatMap((found) => found ?? []);
}

/** @param timeout milliseconds */
export const cardOpens = (session: Session, page: Page, timeout = 15_000): Promise<CardSeen> =>
  until(() => cardOf(session, page), { what: 'a card to open', timeout });

export const cardCloses = (session: Session, page: Page): Promise<true> =>
  until(async () => (await cardOf(session, page)) === undefined, {
    what: 'the card to close',
    timeout: 15_000,
  }) as Promise<true>;

/** Gives the card time to open, for tests that expect none. */
export async function noCard(session: Session, page: Page): Promise<boolean> {
  await pause(900);
  return (await cardOf(session, page)) === undefined;
}

export async function tabOf(session: Session, page: Page): Promise<number> {
  const url = await page.evaluate(() => location.href);
  const id = await session.helper.evaluate(
    async (wanted) => (await chrome.tabs.query({})).findLast((tab) => tab.url === wanted)?.id,
    url,
  );
  if (id === undefined) throw new Error(`No tab shows ${url}, or its host is not granted.`);
  return id;
}

/** The id of the tab in front; browsers tell it also where they hide the address. */
export const frontTab = (session: Session): Promise<number> =>
  session.helper.evaluate(
    async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1,
  );

/** The panel about a tab, shown in a tab of its own: drivers do not reach the browser's side panel. */
export const openPanel = (session: Session, tabId: number): Promise<Page> =>
  session.openExtension(`src/panel/index.html?tab=${tabId}`);

/** The popup about a tab, shown in a tab of its own. */
export const openPopup = (session: Session, tabId: number): Promise<Page> =>
  session.openExtension(`src/popup/index.html?tab=${tabId}`);
