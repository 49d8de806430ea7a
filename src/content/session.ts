/** One page being read: blocks found, judged, thinned and painted, and kept so while the page changes. */
import { buildMatcher, type Matcher } from '../core/match/find';
import { markBlock } from '../core/match/mark';
import type { Pack } from '../core/match/pack';
import { type PageFacts, pageFacts } from '../core/page/facts';
import { pageLanguage } from '../core/page/language';
import type { PlaceBook } from '../core/page/places';
import { foldText } from '../core/text/fold';
import { collectBlocks } from '../dom/blocks';
import { boxOf } from '../dom/boxes';
import { watchNear } from '../dom/near';
import { pageDate } from '../dom/page-hints';
import type { Painter } from '../dom/paint';
import { sampleText } from '../dom/sample';
import { inSlices } from '../dom/slice';
import { toneOf } from '../dom/tone';
import { watch } from '../dom/watch';
import type { MarkSettings, ReaderPack } from '../platform/messages';
import { type Book, createBook, type Leaf } from './book';
import { createPainting } from './painting';

export interface SessionOptions {
  readonly root: Element;
  readonly bundled: Pack;
  readonly places: PlaceBook;
  readonly painter: Painter;
  /** Called when the number of marks may have changed. */
  readonly onCount: (count: number) => void;
  readonly signal: AbortSignal;
}

export interface Session {
  readonly book: Book;
  /** Uses another reader's pack or other settings; resolves when every mark follows them. */
  readonly update: (reader: ReaderPack, settings: MarkSettings) => Promise<void>;
  /** Number of marks. */
  readonly count: () => number;
  readonly language: () => ReturnType<typeof pageLanguage>;
}

export function startSession(options: SessionOptions, reader: ReaderPack, settings: MarkSettings): Session {
  const { root, painter, signal, onCount } = options;
  const book = createBook();
  const painting = createPainting(painter);
  const hidden = new Set<Element>();
  let state = {
    matcher: makeMatcher(options, reader),
    facts: readFacts(options.places, ''),
    settings,
    address: location.href,
  };
  let language = pageLanguage(sampleText(root));

  const near = watchNear((box, isNear) => {
    for (const leaf of book.ofBox(box)) {
      if (leaf.near === isNear) continue;
      leaf.near = isNear;
      painting.update(leaf);
    }
  }, signal);

  const drop = (leaf: Leaf) => {
    book.remove(leaf);
    painting.update(leaf, true);
    for (const box of leaf.block.boxes) if (book.ofBox(box).length === 0) near.unobserve(box);
  };
  const read = (leaf: Leaf) => {
    leaf.spans = markBlock(leaf.block.text, state.matcher, state.facts);
  };
  const settle = () => {
    for (const leaf of book.thin(state.settings)) painting.update(leaf);
    onCount(count());
  };
  const count = () => book.leaves().reduce((n, leaf) => n + leaf.marks.length, 0);

  /** Reads everything under an element anew. */
  const scan = (el: Element): Leaf[] => {
    for (const leaf of book.leaves()) if (leaf.block.boxes.some((box) => el.contains(box))) drop(leaf);
    for (const box of hidden) if (!box.isConnected || el.contains(box)) hidden.delete(box);
    const collected = collectBlocks(el);
    for (const box of collected.hidden) hidden.add(box);
    return collected.blocks.map((block) => {
      const leaf = book.add(block, toneOf(block.boxes[0] ?? el));
      for (const box of block.boxes) near.observe(box);
      return leaf;
    });
  };
  const readAll = async (leaves: readonly Leaf[]) => {
    await inSlices(leaves, read, signal);
    if (!signal.aborted) settle();
  };
  const scanAll = (elements: readonly Element[]) => readAll(elements.flatMap(scan));

  const changed = async (dirty: readonly Element[]) => {
    if (language !== 'chinese') {
      language = pageLanguage(sampleText(root));
      if (language === 'chinese') await begin();
      return;
    }
    if (state.address === location.href) await scanAll([...new Set([...dirty, ...dropTorn()])]);
    else await begin();
  };
  /** Drops leaves that lost text nodes; gives the boxes that are still there, to be read again. */
  const dropTorn = (): Element[] => {
    const torn = book.leaves().filter((leaf) => leaf.block.pieces.some(({ node }) => !node.isConnected));
    torn.forEach(drop);
    return torn.flatMap((leaf) => leaf.block.boxes.filter((box) => box.isConnected).map((box) => boxOf(box) ?? box));
  };

  const begin = async () => {
    const leaves = scan(root);
    const text = leaves.map((leaf) => leaf.block.text).join('\n');
    state = { ...state, address: location.href, facts: readFacts(options.places, text) };
    await readAll(leaves);
  };
  if (language === 'chinese') void begin();
  else onCount(0);
  // Pages in another language are given up; one that has hardly any text yet may still be loading.
  if (language !== 'other')
    watch(
      root,
      (el) => isHiddenNow(el, hidden),
      ({ dirty }) => void changed(dirty),
      signal,
    );

  return {
    book,
    count,
    language: () => language,
    update: async (nextReader, nextSettings) => {
      state = { ...state, matcher: makeMatcher(options, nextReader), settings: nextSettings };
      await readAll(book.leaves());
    },
  };
}

const isHiddenNow = (el: Element, hidden: ReadonlySet<Element>): boolean => [...hidden].some((box) => el.contains(box));

const makeMatcher = ({ bundled, places }: SessionOptions, { pack, without }: ReaderPack): Matcher =>
  buildMatcher([{ pack }, { pack: bundled, without: new Set(without) }], places.isPlace);

const readFacts = (places: PlaceBook, text: string): PageFacts =>
  pageFacts({ text: foldText(text), date: pageDate() }, places);
