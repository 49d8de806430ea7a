/** What the page's own head and address say of its date; the text is asked where they say nothing. */

const META = [
  'meta[property="article:published_time"]',
  'meta[name="publishdate" i]',
  'meta[name="PubDate" i]',
  'meta[name="firstpublishedtime" i]',
  'meta[itemprop="datePublished"]',
];

const DATE = /((?:19|20)\d{2})[-/年.]?(0[1-9]|1[0-2])[-/月.]?(0[1-9]|[12]\d|3[01])/;

/** YYYY-MM-DD from the metadata or the address (…/2021-09/19/…, …/20210919/…), else `undefined`. */
export function pageDate(): string | undefined {
  const said = META.map((selector) => document.head?.querySelector(selector)?.getAttribute('content'));
  for (const text of [...said, location.pathname]) {
    const m = DATE.exec(text ?? '');
    if (m) return `${m[1]}-${m[2]}-${m[3]}`;
  }
  return undefined;
}
