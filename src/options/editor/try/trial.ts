/** The dictionary as it would be once a draft is saved, ready to mark a text. */
import { formText } from '../../../core/entry/form-text';
import type { Entry } from '../../../core/entry/types';
import { compilePack } from '../../../core/match/compile';
import { type Explanation, explainText } from '../../../core/match/explain';
import { buildMatcher, joinMatchers, type Matcher } from '../../../core/match/matcher';
import type { Pack } from '../../../core/match/pack';
import { textFacts } from '../../../core/page/facts';
import type { PlaceBook } from '../../../core/page/places';
import { textBlocks } from '../../../core/text/blocks';
import type { Dictionary } from '../../state/dictionary';

/** Everything but the draft: read once for an entry, however much is typed. */
export interface TrialGround {
  readonly id: string;
  readonly rest: Matcher;
  readonly places: PlaceBook;
}

/** What a reader asks of the page on which the text would stand. */
export interface TrialPage {
  readonly date: string;
  /** Name or GB/T 2260 code. */
  readonly place: string;
}

/** @param id the entry that the draft is of: what the dictionary says of it now is left out */
export function trialGround(dictionary: Dictionary, id: string, bundled: Pack, places: PlaceBook): TrialGround {
  const touched = [...dictionary.entries.values()].filter(({ origin, hidden }) => origin !== 'bundled' || hidden);
  const others = touched.filter(({ entry, hidden }) => !hidden && entry.id !== id).map(({ entry }) => entry);
  const without = new Set([id, ...touched.map(({ entry }) => entry.id)]);
  const packs = [{ pack: compilePack(others) }, { pack: bundled, without }];
  return { id, places, rest: buildMatcher(packs, places.names) };
}

/** Marks a text with a draft in its place; `entry` need not be valid yet. */
export function runTrial(ground: TrialGround, entry: Entry, text: string, { date, place }: TrialPage): Explanation {
  const { rest, places } = ground;
  const draft = buildMatcher([{ pack: compilePack([searchable(entry)]) }], places.names);
  const matcher = joinMatchers(draft, rest);
  const hints = { ...(date === '' ? {} : { date }), ...(place === '' ? {} : { place }) };
  const page = textFacts(text, hints, places);
  const blocks = textBlocks(text).map(({ start, text: block }) =>
    shifted(explainText(block, entry.id, matcher, page), start),
  );
  return { spans: blocks.flatMap(({ spans }) => spans), places: blocks.flatMap(({ places: found }) => found) };
}

/** Offsets of a block as offsets of the text that it stands in. */
function shifted({ spans, places }: Explanation, by: number): Explanation {
  const move = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  return { spans: spans.map(move), places: places.map(move) };
}

/** Without forms that are still empty. */
const searchable = (entry: Entry): Entry => ({
  ...entry,
  forms: entry.forms.filter((form) => formText(form) !== ''),
});

/** An example of the entry that does not hold. */
export interface BrokenExample {
  readonly sentence: string;
  readonly should: 'be marked' | 'not be marked';
}

/** The examples of a draft, run as the dictionary's own check runs them. */
export function brokenExamples(ground: TrialGround, entry: Entry): BrokenExample[] {
  const isMarked = (sentence: string, page: TrialPage) =>
    runTrial(ground, entry, sentence, page).spans.some(({ id }) => id === entry.id);
  return (entry.match?.examples ?? []).flatMap(({ yes, no, date = '', place = '' }) => {
    const page = { date, place };
    return [
      ...(isMarked(yes, page) ? [] : [{ sentence: yes, should: 'be marked' as const }]),
      ...(no !== undefined && isMarked(no, page) ? [{ sentence: no, should: 'not be marked' as const }] : []),
    ];
  });
}
