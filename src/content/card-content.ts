/** What the card says of a mark: the entry with what stands on the page, or the shape of a formula. */
import { shownHead } from '../core/entry/shown-head';
import type { Span } from '../core/match/mark';
import { findGloss, type GlossPlace } from '../core/page/gloss';
import { foldText } from '../core/text/fold';
import { sentenceAround } from '../core/text/sentence';
import { isTraditional, type Writing } from '../core/text/writing';
import type { Explained } from '../platform/messages';
import type { CardContent } from '../ui/card/Card';
import type { Here } from '../ui/card/EntryPart';
import type { NestedTerm } from '../ui/card/NestedTerms';
import type { Mark } from './book';
import type { Explainer } from './explain';

export interface PageWords {
  /** Where the page has the words of a mark, in order, for what it explains of them itself. */
  readonly placesOf: (mark: Mark) => Iterable<GlossPlace>;
  /** How the page is written around a mark. */
  readonly writingAt: (mark: Mark) => Writing;
  /** The spans of shorter terms within a mark. */
  readonly nested: (mark: Mark) => readonly Span[];
}

/** Asks the background, unless it has told already. `undefined` where nothing is known of the entry any more. */
export async function contentOf(mark: Mark, page: PageWords, explainer: Explainer): Promise<CardContent | undefined> {
  const { span, leaf } = mark;
  const surface = surfaceOf(mark, span);
  if (span.shape) {
    const sentence = sentenceAround(leaf.block.text, span.start);
    return { kind: 'formula', surface, shape: span.shape, sentence, nested: nestedTerms(mark, page) };
  }
  const explained = await explainer.explain(span.id, page.writingAt(mark));
  if (!explained) return undefined;
  const reason = span.choices[0]?.reason;
  return {
    kind: 'entry',
    ...explained,
    order: span.choices.map((c) => c.sense),
    ...(reason && { reason }),
    here: hereOf(mark, explained, nestedTerms(mark, page)),
  };
}

/** An entry that the reader opened from the card. */
export const linkedContent = (explained: Explained): CardContent => ({
  kind: 'entry',
  ...explained,
  order: explained.entry.entry.senses.map((_, i) => i),
});

/** The content with what the page itself explains: looked for all over the page, so the card does not wait for it. */
export function withGloss(content: CardContent, mark: Mark, { placesOf }: PageWords): CardContent {
  const gloss = findGloss(surfaceOf(mark, mark.span), placesOf(mark));
  return gloss ? { ...content, gloss } : content;
}

const surfaceOf = ({ leaf }: Mark, { start, end }: Span): string =>
  leaf.block.text.slice(start, end).replace(/\s+/g, '');

/** The page's own writing is the heading where it is the entry's head, or a template filled in; else the head is. */
function hereOf(mark: Mark, { entry: { entry } }: Explained, nested: readonly NestedTerm[]): Here {
  const surface = unquoted(surfaceOf(mark, mark.span));
  const traditional = isTraditional(surface);
  const own = mark.span.kind === 'template' || (traditional && foldText(surface) === foldText(entry.head));
  return {
    heading: own ? surface : shownHead(entry.head),
    traditional: own && traditional,
    nested,
  };
}

/** The shorter terms, each once. */
const nestedTerms = (mark: Mark, page: PageWords): NestedTerm[] =>
  [...new Map(page.nested(mark).map((span) => [span.id, unquoted(surfaceOf(mark, span))]))].map(([id, surface]) => ({
    id,
    surface,
  }));

/** Without the quotation marks around the whole. */
const unquoted = (words: string): string => words.replace(/^[“「『"]([^“”「」『』"]*)[”」』"]$/, '$1');
