/** One page being read: blocks found, judged, thinned and painted, and kept so while the page changes. */

import { lookOf } from '../core/marks/style';
import { buildMatcher, type Matcher } from '../core/match/find';
import { nestedIn, type Span } from '../core/match/mark';
import type { Pack } from '../core/match/pack';
import { type PageFacts, pageFacts } from '../core/page/facts';
import type { PageLanguage } from '../core/page/language';
import type { PlaceBook } from '../core/page/places';
import { boxOf } from '../dom/boxes';
import { watchNear } from '../dom/near';
import { onScreen } from '../dom/on-screen';
import { pageDate } from '../dom/page-hints';
import type { Painter } from '../dom/paint';
import { languageOf, sampleText } from '../dom/sample';
import { inSlices } from '../dom/slice';
import { toneOf } from '../dom/tone';
import { type Changes, watch } from '../dom/watch';
import type { MarkSettings, ReaderPack } from '../platform/messages';
import type { Appearance } from './appearance';
import { type Book, createBook, type Leaf, type Mark } from './book';
import { createPainting } from './painting';
import { type Found, holdsAny, readUnder } from './reading';

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
  const book = createBook();
  const painting = createPainting(painter, options.look ?? ((span) => lookOf(span)));
  const hidden = new Set<Element>();
  const matcher = makeMatcher(options, reader);
  let state = { matcher, facts: readFacts(options), settings, address: location.href };
  let language = options.bundled ? languageOf(root) : 'other';
  /** The reading of the whole page under way; a new one ends it. */
  let whole: AbortController | undefined;

  const near = watchNear(
    root,
    (box, isNear) => {
      for (const leaf of book.ofBox(box)) {
        if (leaf.near === isNear) continue;
        leaf.near = isNear;
        painting.update(leaf);
      }
    },
    signal,
  );

  const drop = (leaf: Leaf) => {
    book.remove(leaf);
    painting.update(leaf, true);
    for (const box of leaf.block.boxes) if (book.ofBox(box).length === 0) near.unobserve(box);
  };
  const add = ({ block, spans }: Found, isNear = false): Leaf => {
    const leaf = book.add(block, spans, toneOf(block.boxes[0] ?? root));
    leaf.near = isNear;
    for (const box of block.boxes) near.observe(box);
    return leaf;
  };
  const settle = (fresh?: readonly Leaf[]) => {
    for (const leaf of book.thin(state.settings, fresh)) painting.update(leaf);
    watcher?.anyHidden(hidden.size > 0);
    onCount(book.count());
  };
  const read = (el: Element, onLost?: () => void) => readUnder(el, { ...state, hidden, ...(onLost && { onLost }) });
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
  /**
   * Adds what was found unless it is there: the screen is read before the page around it, and what changes is read by
   * itself. Where a line goes on in the column beside it the page's reading knows more of it, and takes its place.
   */
  const take = (found: Found, isNear = false): readonly Leaf[] => {
    const before = book.sharing(found.block);
    if (before.some(({ block }) => block.text === found.block.text)) return [];
    before.forEach(drop);
    return [add(found, isNear || before.some(({ near: wasNear }) => wasNear))];
  };

  /** Reads everything under some elements anew; what was found there before goes. */
  const readAgain = async (elements: readonly Element[]) => {
    const fresh: Leaf[] = [];
    const found = function* () {
      for (const el of elements) {
        book.within(el).forEach(drop);
        for (const box of hidden) if (!box.isConnected || el.contains(box)) hidden.delete(box);
        for (const one of read(el)) yield one && fresh.push(add(one));
      }
    };
    const settleFresh = () => settle(fresh.splice(0));
    if (await inSlices(found(), settleFresh, signal)) settleFresh();
  };

  const changed = async ({ dirty, gone }: Changes) => {
    if (language !== 'chinese') {
      language = languageOf(root);
      if (language === 'chinese') await begin();
      return;
    }
    if (state.address !== location.href) return begin();
    const torn = gone.flatMap((el) => book.within(el));
    torn.forEach(drop);
    const rest = torn.flatMap(({ block }) =>
      block.boxes.filter((box) => box.isConnected).map((box) => boxOf(box) ?? box),
    );
    await readAgain([...new Set([...dirty, ...rest])]);
  };

  /** Reads the page anew, the screen first, in slices: what is found is shown after each. */
  const begin = async () => {
    whole?.abort();
    const end = new AbortController();
    whole = end;
    book.within(root).forEach(drop);
    hidden.clear();
    state = { ...state, address: location.href, facts: readFacts(options) };
    const fresh: Leaf[] = [];
    const settleFresh = () => settle(fresh.splice(0));
    const found = function* () {
      for (const el of onScreen(root)) for (const one of read(el)) yield one && fresh.push(...take(one, true));
      // A page of which nothing was found on the screen is mostly one that has nothing at all.
      const known = book.count() > 0 || fresh.some(({ spans }) => spans.length > 0);
      if (!known && !holdsAny(state.matcher, root)) return;
      for (const one of readWhole()) yield one && fresh.push(...take(one));
    };
    if (await inSlices(found(), settleFresh, AbortSignal.any([signal, end.signal]))) settleFresh();
    if (whole === end) whole = undefined;
  };
  // Pages in another language are given up; one that has hardly any text yet may still be loading.
  const watcher =
    language === 'other'
      ? undefined
      : watch(
          root,
          (el) => [...hidden].some((box) => el.contains(box)),
          (changes) => void changed(changes),
          signal,
        );
  if (language === 'chinese') void begin();
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
  buildMatcher([{ pack }, ...(bundled ? [{ pack: bundled, without: new Set(without) }] : [])], places.namesAt);

/** The head of the page tells its date and places; single words are looked for in all of it. */
const readFacts = ({ root, places }: SessionOptions): PageFacts =>
  pageFacts({ head: () => sampleText(root), whole: () => root.textContent ?? '', date: pageDate() }, places);
