import { chineseIn, densityOf } from '../core/list/density';
import type { PageOverview } from '../core/list/overview';
import { pageTerms } from '../core/list/page-term';
import { writingOf } from '../core/text/writing';
import { extentOf } from '../dom/extent';
import { sampleText } from '../dom/sample';
import type { Book } from './book';
import { markedText, marksOf } from './marks-of';

/** The page's terms and how thick they stand; nothing if the signal ends it. */
export async function overviewOf(book: Book, root: Element, signal: AbortSignal): Promise<PageOverview | undefined> {
  const extent = await extentOf(root, signal);
  if (!extent) return undefined;
  // After the wait: the list and the density must speak of the same marks.
  const marks = marksOf(book);
  const stretches = marks.flatMap(({ leaf: { block }, span: { start, end } }) => {
    const before = extent.before(block, start);
    return before === undefined ? [] : [{ before, within: chineseIn(block.text.slice(start, end)) }];
  });
  return {
    count: marks.length,
    terms: pageTerms(marks.map(markedText)),
    density: densityOf(extent.all, stretches),
    writing: writingOf(sampleText(root)) ?? 'simplified',
  };
}
