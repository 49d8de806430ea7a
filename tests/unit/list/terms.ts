import type { PageTerm } from '../../../src/core/list/page-term';

/** A term of a page, made of what a test cares for. */
export const term = (surface: string, rest: Partial<PageTerm> = {}): PageTerm => ({
  key: surface,
  id: surface,
  surface,
  count: 1,
  group: 'policy',
  ...rest,
});
