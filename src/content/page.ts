/** Everything that happens on one page, from start to stop: marks, cards, commands. */
import type { Pack } from '../core/match/pack';
import type { PlaceBook } from '../core/page/places';
import { createPainter } from '../dom/paint';
import type { MarkSettings, PageState, PageTerm, ReaderPack } from '../platform/messages';
import { appearanceOf } from './appearance';
import { createCards } from './cards';
import type { Dress } from './dress';
import { createExplainer } from './explain';
import { goTo } from './go-to';
import { startSession } from './session';
import { type Command, createStepper } from './stepping';

export interface PageOptions {
  readonly root: Element;
  readonly bundled: Pack;
  readonly places: PlaceBook;
  readonly reader: ReaderPack;
  readonly settings: MarkSettings;
  readonly dress: Dress;
  readonly onCount: (count: number) => void;
  readonly signal: AbortSignal;
}

export interface StartedPage {
  readonly state: () => PageState;
  readonly command: (command: Command) => void;
  readonly update: (reader: ReaderPack, settings: MarkSettings) => Promise<void>;
}

/** Marks the text under `root` until the signal ends it. */
export function startPage(options: PageOptions): StartedPage {
  const { signal } = options;
  let { settings } = options;
  let look = appearanceOf(settings, new Set(options.reader.own));
  const painter = createPainter(undefined, signal);
  const dress = async () => painter.use(await options.dress(settings));
  void dress();
  const explainer = createExplainer();
  const session = startSession({ ...options, painter, look: (span) => look(span) }, options.reader, settings);
  const cards = createCards({
    book: session.book,
    explainer,
    settings: () => settings,
    isPainted: (span) => look(span) !== undefined,
    nested: session.nested,
    goTo: (mark) => goTo(mark, painter),
    signal,
  });
  const step = createStepper(session.book, cards, painter);
  return {
    state: () =>
      session.language() === 'other'
        ? { kind: 'not-chinese' }
        : { kind: 'marked', count: session.book.count(), terms: terms(session.book.leaves()) },
    command: step,
    update: async (reader, next) => {
      settings = next;
      look = appearanceOf(next, new Set(reader.own));
      explainer.forget();
      cards.dictionaryChanged();
      await dress();
      await session.update(reader, next);
    },
  };
}

/** The page's terms in the order of their first mark. */
function terms(leaves: ReturnType<ReturnType<typeof startSession>['book']['leaves']>): PageTerm[] {
  const counted = new Map<string, PageTerm>();
  for (const { block, marks } of leaves) {
    for (const { id, start, end } of marks) {
      const before = counted.get(id);
      const surface = before?.surface ?? block.text.slice(start, end).replace(/\s+/g, '');
      counted.set(id, { id, surface, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...counted.values()];
}
