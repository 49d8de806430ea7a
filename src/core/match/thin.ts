/** The reader's density: which of the found spans become marks. */
import type { Category, Tier } from '../entry/types';
import type { Span } from './mark';

export interface ThinSettings {
  /** Every mark, the first of an entry in each section, or the first on the page. */
  readonly density: 'every' | 'section' | 'page';
  readonly tiers: readonly Tier[];
  /** Categories that the reader does not want marked. */
  readonly categoriesOff?: readonly Category[];
  readonly unlisted: boolean;
}

export interface SectionedSpans {
  readonly section: number;
  readonly spans: readonly Span[];
}

/**
 * Keeps the spans to be shown, block by block, in page order.
 * @param seen how often entries with a limit are shown in other blocks; these here are added
 */
export function thin(
  blocks: readonly SectionedSpans[],
  settings: ThinSettings,
  seen = new Map<string, number>(),
): Span[][] {
  return blocks.map(({ section, spans }) =>
    spans.filter((span) => {
      if (!isWanted(span, settings)) return false;
      if (settings.density === 'every' && span.maxPerPage === undefined) return true;
      const key = settings.density === 'section' ? `${section} ${span.id}` : span.id;
      const count = seen.get(key) ?? 0;
      const most = Math.min(
        settings.density === 'every' ? Number.POSITIVE_INFINITY : 1,
        span.maxPerPage ?? Number.POSITIVE_INFINITY,
      );
      if (count >= most) return false;
      seen.set(key, count + 1);
      return true;
    }),
  );
}

function isWanted(span: Span, { tiers, categoriesOff, unlisted }: ThinSettings): boolean {
  if (span.kind === 'unlisted') return unlisted;
  return tiers.includes(span.tier) && !categoriesOff?.includes(span.category);
}
