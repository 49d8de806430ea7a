/**
 * Host patterns, as publishers and the reader's list of switched-off sites use them: `*.example.org` (the domain and
 * everything under it) or an exact host.
 */

/** Whether the pattern covers the host. Both in lower case, hosts as `URL.hostname` gives them. */
export function hostCovered(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}

/** Match patterns for the browser's permissions: http and https apart, because the manifest offers them apart. */
export const matchPatterns = (hostPatterns: readonly string[]): readonly string[] =>
  hostPatterns.flatMap((pattern) => [`https://${pattern}/*`, `http://${pattern}/*`]);

/** All web pages, as the manifest offers them. */
export const ALL_PAGES: readonly string[] = ['https://*/*', 'http://*/*'];

/**
 * Scheme and host of a web address; nothing for any other address. Takes addresses as browsers give them, that is
 * normalised: this ring has no `URL`.
 */
export function webAddress(address: string): { readonly scheme: 'http' | 'https'; readonly host: string } | undefined {
  const found = /^(https?):\/\/(?:[^/?#@]*@)?(\[[^\]]+\]|[^/?#:]+)/.exec(address);
  const [, scheme, host] = found ?? [];
  return host === undefined ? undefined : { scheme: scheme === 'http' ? 'http' : 'https', host };
}

/** Whether a match pattern that the browser has granted covers an http or https address. */
export function addressCovered(matchPattern: string, address: string): boolean {
  const web = webAddress(address);
  if (!web) return false;
  if (matchPattern === '<all_urls>') return true;
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(matchPattern) ?? [];
  if (host === undefined) return false;
  return (scheme === '*' || scheme === web.scheme) && (host === '*' || hostCovered(host, web.host));
}
