/** The marks that the core finds in a text in Node, with the pack of the last build: what browsers are compared with. */
import { readFileSync } from 'node:fs';
import { markBlock } from '../../src/core/match/mark';
import { buildMatcher } from '../../src/core/match/matcher';
import { thin } from '../../src/core/match/thin';
import { textFacts } from '../../src/core/page/facts';
import { placeBook } from '../../src/core/page/places';
import { textBlocks } from '../../src/core/text/blocks';
import type { Judging, MarkSettings } from '../../src/platform/messages';

/** Texts of all marks in order, white space taken out. @param date of the page, YYYY-MM-DD, if it says one */
export function coreMarks(text: string, date: string | undefined, settings: MarkSettings): readonly string[] {
  const judging = JSON.parse(readFileSync('src/public/dictionary/judging.json', 'utf8')) as Judging;
  const book = placeBook(judging.places);
  const matcher = buildMatcher([{ pack: judging }], book.names);
  const facts = textFacts(text, { date }, book);
  const blocks = textBlocks(text);
  const spans = blocks.map((block, section) => ({ section, spans: markBlock(block.text, matcher, facts) }));
  return thin(spans, settings).flatMap((kept, i) =>
    kept.map(({ start, end }) => (blocks[i]?.text ?? '').slice(start, end).replace(/\s+/g, '')),
  );
}
