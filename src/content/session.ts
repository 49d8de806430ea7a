/** One page being read: blocks found, judged, thinned and painted, and kept so while the page changes. */

import { lookOf } from '../core/marks/style';
import { buildMatcher, type Matcher } from '../core/match/find';
import { nestedIn, type Span } from '../core/match/mark';
import type { Pack } from '../core/match/pack';
import { type PageFacts, pageFacts } from '../core/page/facts';
import { pageLanguage } from '../core/page/language';
import type { PlaceBook } from '../core/page/places';
import { boxOf } from '../dom/boxes';
import { watchNear } from '../dom/near';
import { onScreen } from '../dom/on-screen';
import { pageDate } from '../dom/page-hints';
import type { Painter } from '../dom/paint';
import { sampleText } from '../dom/sample';
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
  readonly language: () => ReturnType<typeof pageLanguage>;
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
  const sample = sampleText(root);
  const matcher = makeMatcher(options, reader);
  let state = { matcher, facts: readFacts(options, sample), settings, address: location.href };
  let language = options.bundled ? pageLanguage(sample) : 'other';
  /** The reading of the whole page under way, which a new one ends, and what has been read since it began. */
  let whole: { readonly end: AbortController; readonly done: Set<Element> } | undefined;

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
  const read = (el: Element, done?: ReadonlySet<Element>) =>
    readUnder(el, { ...state, hidden, ...(done && { isRead: (box) => done.has(box) }) });

  /** Reads everything under some elements anew; what was found there before goes. */
  const readAgain = async (elements: readonly Element[]) => {
    const fresh: Leaf[] = [];
    const found = function* () {
      for (const el of elements) {
        book.within(el).forEach(drop);
        for (const box of hidden) if (!box.isConnected || el.contains(box)) hidden.delete(box);
        for (const one of read(el)) yield one && fresh.push(add(one));
        whole?.done.add(el);
      }
    };
    const settleFresh = () => settle(fresh.splice(0));
    if (await inSlices(found(), settleFresh, signal)) settleFresh();
  };

  const changed = async ({ dirty, gone }: Changes) => {
    if (language !== 'chinese') {
      const now = sampleText(root);
      language = pageLanguage(now);
      if (language === 'chinese') await begin(now);
      return;
    }
    if (state.address !== location.href) return begin();
    const torn = gone.flatMap((el) => book.within(el));
    torn.forEach(drop);
    const rest = torn.flatMap(({ block }) =>
      block.boxes.filter((box) => box.isConnected).map((box) => boxOf(box) ?? box),
    );
    await readAgain([...new Set([...dirty, ...rest])]);
    // Text that moved while the page was being read may have been passed over.
    if (whole && gone.length > 0) await begin();
  };

  /** Reads the page anew, the screen first, in slices: what is found is shown after each. @param head its sample, if known */
  const begin = async (head?: string) => {
    whole?.end.abort();
    const done = new Set<Element>();
    const now = { end: new AbortController(), done };
    whole = now;
    book.within(root).forEach(drop);
    hidden.clear();
    state = { ...state, address: location.href, facts: readFacts(options, head) };
    let fresh: Leaf[] = [];
    const settleFresh = () => {
      settle(fresh);
      fresh = [];
    };
    const found = function* () {
      for (const el of onScreen(root)) {
        for (const one of read(el, done)) yield one && fresh.push(add(one, true));
        done.add(el);
      }
      // A page of which nothing was found on the screen is mostly one that has nothing at all.
      const known = book.count() > 0 || fresh.some(({ spans }) => spans.length > 0);
      if (!known && !holdsAny(state.matcher, root)) return;
      // What changed meanwhile has been read for itself, perhaps while this reading was within it.
      for (const one of read(root, done)) yield one && !isUnder(one, done) && fresh.push(add(one));
    };
    if (await inSlices(found(), settleFresh, AbortSignal.any([signal, now.end.signal]))) settleFresh();
    if (whole === now) whole = undefined;
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
  if (language === 'chinese') void begin(sample);
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

const isUnder = ({ block }: Found, elements: ReadonlySet<Element>): boolean =>
  elements.size > 0 && block.boxes.every((box) => [...elements].some((el) => el.contains(box)));

const makeMatcher = ({ bundled, places }: SessionOptions, { pack, without }: ReaderPack): Matcher =>
  buildMatcher([{ pack }, ...(bundled ? [{ pack: bundled, without: new Set(without) }] : [])], places.namesAt);

/** The head of the page tells its date and places; single words are looked for in all of it. */
const readFacts = ({ root, places }: SessionOptions, head?: string): PageFacts =>
  pageFacts({ head: () => head ?? sampleText(root), whole: () => root.textContent ?? '', date: pageDate() }, places);
