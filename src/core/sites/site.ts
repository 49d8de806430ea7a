import { addressCovered, hostCovered, webAddress } from './host';
import { PUBLISHERS } from './preset';
import type { Publisher } from './types';

/** What a reader means by "this site": all of a known publisher, else one host. */
export interface Site {
  readonly hosts: readonly string[];
  readonly publisher?: Publisher;
}

/** Why the content script does or does not run at an address by itself. */
export type SiteAccess =
  /** No web page: an extension page, a file, a browser page. */
  | 'unsupported'
  | 'not-granted'
  /** Granted, but the reader switched this site off. */
  | 'switched-off'
  | 'on';

/** The publisher at a host; the longest pattern wins where several cover it. */
export function publisherOf(host: string): Publisher | undefined {
  const covering = PUBLISHERS.flatMap((publisher) =>
    publisher.hosts.filter((pattern) => hostCovered(pattern, host)).map((pattern) => ({ publisher, pattern })),
  );
  return covering.toSorted((a, b) => b.pattern.length - a.pattern.length)[0]?.publisher;
}

/** The site of an address, or nothing if no web page lives there. */
export function siteOf(address: string): Site | undefined {
  const web = webAddress(address);
  if (!web) return undefined;
  const publisher = publisherOf(web.host);
  return publisher ? { hosts: publisher.hosts, publisher } : { hosts: [web.host] };
}

/** How an address stands to what the browser granted (match patterns) and what the reader switched off (hosts). */
export function accessTo(address: string, granted: readonly string[], off: readonly string[]): SiteAccess {
  const web = webAddress(address);
  if (!web) return 'unsupported';
  if (!granted.some((pattern) => addressCovered(pattern, address))) return 'not-granted';
  return off.some((pattern) => hostCovered(pattern, web.host)) ? 'switched-off' : 'on';
}
