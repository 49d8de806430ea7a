import { addressCovered, matchPatterns } from './host';
import type { Site } from './site';
import type { Publisher } from './types';

/** Whether the browser has granted all of a publisher: by itself or with all pages. */
export const isPublisherGranted = ({ hosts }: Publisher, granted: readonly string[]): boolean =>
  matchPatterns(hosts).every((pattern) => granted.includes(pattern) || grantsScheme(granted, pattern));

/** Whether all web pages are granted. */
export const areAllPagesGranted = (granted: readonly string[]): boolean =>
  grantsScheme(granted, 'https://') && grantsScheme(granted, 'http://');

const grantsScheme = (granted: readonly string[], pattern: string): boolean => {
  const scheme = pattern.slice(0, pattern.indexOf(':'));
  return granted.some((found) => found === '<all_urls>' || found === '*://*/*' || found === `${scheme}://*/*`);
};

/** Hosts that were granted one by one, beside the preset and all pages: `*.example.org` or exact, sorted. */
export function singleHosts(granted: readonly string[], preset: readonly Publisher[]): readonly string[] {
  const known = new Set(preset.flatMap(({ hosts }) => hosts));
  const hosts = granted.flatMap((pattern) => /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? []);
  return [...new Set(hosts)].filter((host) => host !== '*' && !known.has(host)).sort();
}

/**
 * The grants that are the site's own, and so can be given back for it alone: of its publisher, and what covers the
 * address. A grant for all pages is none of them.
 */
export function grantsOf(address: string, site: Site, granted: readonly string[]): readonly string[] {
  const ofSite = new Set(matchPatterns(site.hosts));
  return granted.filter(
    (pattern) => !grantsScheme([pattern], pattern) && (ofSite.has(pattern) || addressCovered(pattern, address)),
  );
}
