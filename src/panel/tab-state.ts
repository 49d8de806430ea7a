import { grantsOf } from '../core/sites/granted';
import { accessTo, type Site, type SiteAccess, siteOf } from '../core/sites/site';
import type { DocumentKind, FrameMarks, PageState } from '../platform/messages';
import type { Answer } from '../platform/send';

/** The tab's site and how it stands to the extension. */
export interface SiteState {
  /** None on an extension page, and where the browser does not tell the address. */
  readonly site?: Site;
  readonly access: SiteAccess;
  /** Match patterns that can be given back for this site alone. */
  readonly grants: readonly string[];
}

/** What the panel and the popup show of a tab. */
export type TabState = SiteState &
  (
    | /** No extension may run here: browser pages, the extension store, files. */
    { readonly kind: 'closed' }
    /** The browser does not tell what is shown: a page that is not granted, or one of its own. */
    | { readonly kind: 'unseen' }
    /** A document that is no web page. */
    | { readonly kind: 'unreadable'; readonly document: DocumentKind }
    /** Nothing is marked: no grant for the site, or paused. */
    | { readonly kind: 'not-running' }
    /** The content script should be there, but does not answer yet. */
    | { readonly kind: 'waiting' }
    /** The reader switched the marks of this page off. */
    | { readonly kind: 'off' }
    | { readonly kind: 'not-chinese' }
    | { readonly kind: 'marked'; readonly count: number; readonly frames?: readonly FrameMarks[] }
  );

export interface Seen {
  /** Empty where the browser does not tell. */
  readonly address: string;
  readonly granted: readonly string[];
  readonly off: readonly string[];
  readonly page: Answer<PageState>;
}

/** What is known of a tab, as the one state to show. */
export function tabState({ address, granted, off, page }: Seen): TabState {
  const site = siteOf(address);
  const access = accessTo(address, granted, off);
  const about: SiteState = { ...(site && { site }), access, grants: site ? grantsOf(address, site, granted) : [] };
  if (page.ok && page.value) return { ...about, ...page.value };
  if (address === '') return { ...about, kind: 'unseen' };
  if (!site) return { ...about, kind: 'closed' };
  // Firefox shows PDF in a page of its own, which no script of an extension reaches.
  if (isPdf(address)) return { ...about, kind: 'unreadable', document: 'pdf' };
  return { ...about, kind: access === 'on' ? 'waiting' : 'not-running' };
}

const isPdf = (address: string): boolean => /^[^?#]+\.pdf(?:[?#]|$)/i.test(address);

/** The site as readers know it: the publisher in their language, else the host. */
export function siteName({ publisher, hosts }: Site, language: string): string {
  if (!publisher) return hosts[0] ?? '';
  return language.startsWith('zh') ? publisher.zh : publisher.en;
}
