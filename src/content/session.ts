/** One page being read: blocks found, judged, thinned and painted, and kept so while the page changes. */

import { lookOf } from '../core/marks/style';
import { nestedIn, type Span } from '../core/match/mark';
import { buildMatcher, type Matcher } from '../core/match/matcher';
import type { Pack } from '../core/match/pack';
import { type PageFacts, pageFacts } from '../core/page/facts';
import type { PageLanguage } from '../core/page/language';
import type { PlaceBook } from '../core/page/places';
import { onScreen } from '../dom/on-screen';
import { pageDate } from '../dom/page-hints';
import type { Painter } from '../dom/paint';
import { languageOf, sampleText } from '../dom/sample';
import { inSlices, nextTask } from '../dom/slice';
import { type Changes, watch } from '../dom/watch';
import type { MarkSettings, ReaderPack } from '../platform/messages';
import type { Appearance } from './appearance';
import type { Book, Mark } from './book';
import { createLeaves } from './leaves';
import { createPainting } from './painting';
import { holdsAny, readUnder } from './reading';

export interface SessionOptions {
  readonly root: Element;
  /** Nothing where the page is in another language from the start. */
  readonly bundled: Pack | undefined;
  readonly places: PlaceBook;
  readonly painter: Painter;
  /** How spans are painted; in the styles of every category if left out. */
  readonly look?: Appearance;
  /** Called when the number of marks may have changed. */
  readonly onCount: (count: number) => void;
  readonly signal: AbortSignal;
}

export interface Session {
  readonly book: Book;
  /** Uses another reader's pack or other settings; resolves when every mark follows them. */
  readonly update: (reader: ReaderPack, settings: MarkSettings) => Promise<void>;
  readonly language: () => PageLanguage;
  /** The shorter terms within a mark. */
  readonly nested: (mark: Mark) => readonly Span[];
  /** The place that the page is about, as a GB/T 2260 code, if it is clearly about one. */
  readonly region: () => string | undefined;
}

export function startSession(options: SessionOptions, reader: ReaderPack, settings: MarkSettings): Session {
  const { root, painter, signal, onCount } = options;
  const painting = createPainting(painter, options.look ?? ((span) => lookOf(span)));
  const matcher = makeMatcher(options, reader);
  let state = { matcher, facts: readFacts(options), settings, address: location.href };
  let language = options.bundled ? languageOf(root) : 'other';
  /** Ends whatever is being read when all of the page is read anew. */
  let round = new AbortController();
  /** Elements that wait to be read anew, one after the other, and the round in which they are being read. */
  const waiting = new Set<Element>();
  let reading: AbortController | undefined;

  const leaves = createLeaves({ root, painting, onShown: (box) => void readAgain([box]), signal });
  const { book, hidden } = leaves;

  const settle = () => {
    leaves.settle(state.settings);
    watcher?.anyHidden(hidden.size > 0);
    onCount(book.count());
  };
  const read = (el: Element, onLost: () => void = () => undefined) =>
    readUnder(el, { ...state, hide: leaves.hide, onLost });
  /** Begins again where the page takes away what is being read. */
  const readWhole = function* () {
    for (let lost = true; lost; ) {
      lost = false;
      const onLost = () => {
        lost = true;
      };
      yield* read(root, onLost);
    }
  };
  /** What is found is shown after each slice. */
  const readInSlices = async (steps: Iterator<unknown>) => {
    if (await inSlices(steps, settle, AbortSignal.any([signal, round.signal]))) settle();
  };

  /** Reads everything under the elements that wait; what was found there before and is not there any more goes. */
  const readWaiting = function* () {
    for (const el of waiting) {
      waiting.delete(el);
      if (!el.isConnected) continue;
      for (const box of hidden) if (!box.isConnected || el.contains(box)) leaves.unhide(box);
      const before = new Set(book.within(el));
      // Where the page takes away what is being read, the rest waits for another turn.
      for (const one of read(el, () => waiting.add(el))) yield one && before.delete(leaves.take(one));
      before.forEach(leaves.drop);
    }
  };
  const readAgain = async (elements: readonly Element[]) => {
    for (const el of elements) waiting.add(el);
    const mine = round;
    if (reading === mine) return;
    reading = mine;
    try {
      await readInSlices(readWaiting());
    } finally {
      if (reading === mine) reading = undefined;
    }
  };

  const changed = async ({ dirty, gone }: Changes) => {
    if (language !== 'chinese') {
      language = languageOf(root);
      if (language === 'chinese') await begin();
      return;
    }
    if (state.address !== location.href) return begin();
    const torn = gone.flatMap(book.within);
    torn.forEach(leaves.drop);
    // Where lines are joined a change in one box takes away what is marked in the box beside it.
    const beside = [...torn, ...dirty.flatMap(book.within)].flatMap(({ block: { boxes } }) =>
      boxes.length > 1 ? boxes.filter((box) => box.isConnected && !dirty.some((el) => el.contains(box))) : [],
    );
    await readAgain([...dirty, ...new Set(beside)]);
  };

  /** Reads the page anew, the screen first. */
  const begin = () => {
    round.abort();
    round = new AbortController();
    leaves.clear();
    waiting.clear();
    state = { ...state, address: location.href, facts: readFacts(options) };
    const found = function* () {
      for (const el of onScreen(root)) for (const one of read(el)) yield one && leaves.take(one, true);
      // A page of which nothing was found on the screen is mostly one that has nothing at all.
      if (!leaves.any() && !holdsAny(state.matcher, root)) return;
      for (const one of readWhole()) yield one && leaves.take(one);
    };
    return readInSlices(found());
  };
  // Pages in another language are given up; one that has hardly any text yet may still be loading.
  const watcher =
    language === 'other'
      ? undefined
      : watch(
          root,
          {
            hides: (el) => [...hidden].some((box) => el.contains(box)),
            marks: (box) => book.ofBox(box).size > 0,
          },
          (changes) => void changed(changes),
          signal,
        );
  // In a task of its own: making all this has taken some milliseconds already.
  if (language === 'chinese') void nextTask().then(begin);
  else onCount(0);

  return {
    book,
    language: () => language,
    region: () => state.facts.regions[0],
    nested: ({ leaf, span }) => nestedIn([span], leaf.block.text, state.matcher, state.facts),
    update: async (nextReader, nextSettings) => {
      state = { ...state, matcher: makeMatcher(options, nextReader), settings: nextSettings };
      if (language === 'chinese') await begin();
    },
  };
}

const makeMatcher = ({ bundled, places }: SessionOptions, { pack, without }: ReaderPack): Matcher =>
  buildMatcher([{ pack }, ...(bundled ? [{ pack: bundled, without: new Set(without) }] : [])], places.names);

/** The head of the page tells its date and places; single words are looked for in all of it. */
const readFacts = ({ root, places }: SessionOptions): PageFacts =>
  pageFacts({ head: () => sampleText(root), whole: () => root.textContent ?? '', date: pageDate() }, places);
