/** The open card as it is, copied out of its closed shadow root to where tools can look into it. */
import type { Page } from 'puppeteer-core';
import { tabOf } from './extension';
import { type Session, VIEWPORT } from './session';

export interface CardCopy {
  readonly html: string;
  readonly css: string;
  readonly language: string;
}

export async function copyOfCard(session: Session, page: Page): Promise<CardCopy> {
  const tabId = await tabOf(session, page);
  const copied = await session.helper.evaluate(async (id) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () => {
        const open = (chrome as unknown as { dom?: { openOrClosedShadowRoot(el: Element): ShadowRoot | null } }).dom;
        for (const host of document.documentElement.children) {
          if (!(host instanceof HTMLElement) || host === document.head || host === document.body) continue;
          const root = open
            ? open.openOrClosedShadowRoot(host)
            : (host as unknown as { readonly openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
          if (!root?.firstElementChild) continue;
          const rules = [...root.adoptedStyleSheets].flatMap((sheet) =>
            [...sheet.cssRules].map((rule) => rule.cssText),
          );
          return { html: root.firstElementChild.outerHTML, css: rules.join('\n'), language: host.lang };
        }
        return null;
      },
    });
    return answer?.result ?? null;
  }, tabId);
  if (copied === null) throw new Error('no card is open');
  return copied as CardCopy;
}

/** Shows the copy on an otherwise empty page, in an open shadow root, with every part unfolded. */
export async function showCopy(session: Session, { html, css, language }: CardCopy, blank: string): Promise<Page> {
  const page = await session.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(blank);
  await page.evaluate(
    (parts) => {
      document.documentElement.lang = parts.language;
      document.title = 'card';
      document.body.replaceChildren();
      const main = document.createElement('main');
      const heading = document.createElement('h1');
      heading.textContent = 'Card';
      const host = document.createElement('div');
      host.id = 'host';
      host.lang = parts.language;
      main.append(heading, host);
      document.body.append(main);
      document.body.style.margin = '0';
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(parts.css);
      root.adoptedStyleSheets = [sheet];
      const parsed = new DOMParser().parseFromString(parts.html, 'text/html');
      const card = parsed.body.firstElementChild;
      if (card) root.append(card);
      for (const part of root.querySelectorAll('details.card-part')) part.setAttribute('open', '');
      for (const el of root.querySelectorAll<HTMLElement>('.tifa, .card, .card-scroll')) {
        el.style.maxHeight = 'none';
        el.style.transform = 'none';
      }
    },
    { html, css, language },
  );
  return page;
}
