/** The marks that the Node core finds in a text: what the browsers' marks are compared with. */
import { readFileSync } from 'node:fs';
import { loadDictionary } from '../../scripts/dictionary/load';
import { compilePack } from '../../src/core/match/compile';
import { buildMatcher } from '../../src/core/match/find';
import { markBlock } from '../../src/core/match/mark';
import { thin } from '../../src/core/match/thin';
import { pageFacts } from '../../src/core/page/facts';
import { placeBook } from '../../src/core/page/places';
import { textBlocks } from '../../src/core/text/blocks';
import { foldText } from '../../src/core/text/fold';
import type { MarkSettings } from '../../src/platform/messages';

/** Texts of all marks in order, white space taken out. @param date of the page, YYYY-MM-DD */
export function coreMarks(text: string, date: string, settings: MarkSettings): readonly string[] {
  const places = placeBook(readFileSync('dictionaries/places.tsv', 'utf8'));
  const pack = compilePack(loadDictionary('dictionaries').entries.map(({ entry }) => entry));
  const matcher = buildMatcher([{ pack }], places.isPlace);
  const facts = pageFacts({ text: foldText(text), date }, places);
  const blocks = textBlocks(text);
  const spans = blocks.map((block, section) => ({ section, spans: markBlock(block.text, matcher, facts) }));
  return thin(spans, settings).flatMap((kept, i) =>
    kept.map(({ start, end }) => (blocks[i]?.text ?? '').slice(start, end).replace(/\s+/g, '')),
  );
}
