import type { Writing } from '../text/writing';
import type { Density } from './density';
import type { PageTerm } from './page-term';

/** All that a page's script tells of its marks at once. */
export interface PageOverview {
  /** Marks on the page. */
  readonly count: number;
  readonly terms: readonly PageTerm[];
  readonly density: Density;
  /** How most of the page is written; simplified where too little tells. */
  readonly writing: Writing;
}
