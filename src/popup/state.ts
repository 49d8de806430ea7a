import { accessTo, type Site, siteOf } from '../core/sites/site';
import type { PageState, PageTerm } from '../platform/messages';
import type { Answer } from '../platform/send';

/** What the popup shows of its tab. */
export type PopupState =
  /** No extension may run here: browser pages, the extension store, PDF. */
  | { readonly kind: 'cannot-run' }
  /** Nothing is marked: no grant for the site, or switched off. */
  | { readonly kind: 'not-running'; readonly site: Site; readonly siteOn: false }
  /** The content script should be there, but does not answer yet. */
  | { readonly kind: 'waiting'; readonly site: Site; readonly siteOn: true }
  | { readonly kind: 'not-chinese'; readonly site?: Site; readonly siteOn: boolean }
  | {
      readonly kind: 'marked';
      /** None on an extension page, whose sample is marked too. */
      readonly site?: Site;
      /** False if the page was marked once, by a click. */
      readonly siteOn: boolean;
      readonly count: number;
      readonly terms: readonly PageTerm[];
    };

export interface Seen {
  /** Empty where the browser does not tell. */
  readonly address: string;
  readonly granted: readonly string[];
  readonly off: readonly string[];
  readonly page: Answer<PageState>;
}

/** What is known of a tab, as the one state to show. */
export function popupState({ address, granted, off, page }: Seen): PopupState {
  const site = siteOf(address);
  const siteOn = accessTo(address, granted, off) === 'on';
  const about = { ...(site && { site }), siteOn };
  if (page.ok && page.value.kind === 'marked') {
    const { count, terms } = page.value;
    return { kind: 'marked', ...about, count, terms };
  }
  if (page.ok && page.value.kind === 'not-chinese') return { kind: 'not-chinese', ...about };
  if (!site) return { kind: 'cannot-run' };
  return siteOn ? { kind: 'waiting', site, siteOn } : { kind: 'not-running', site, siteOn };
}

/** The site as the popup names it: the publisher in the reader's language, else the host. */
export function siteName({ publisher, hosts }: Site, language: string): string {
  if (!publisher) return hosts[0] ?? '';
  return language.startsWith('zh') ? publisher.zh : publisher.en;
}
