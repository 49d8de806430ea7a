/** Everything that happens on one page, from start to stop: marks, cards, commands. */
import type { Span } from '../core/match/mark';
import type { Pack } from '../core/match/pack';
import type { PlaceBook } from '../core/page/places';
import { writingOf } from '../core/text/writing';
import { createPainter } from '../dom/paint';
import { sampleText } from '../dom/sample';
import type { MarkSettings, Overview, PageState, ReaderPack, Shown } from '../platform/messages';
import { appearanceOf } from './appearance';
import { createCards } from './cards';
import type { Dress } from './dress';
import { createExplainer } from './explain';
import { goTo } from './go-to';
import { overviewOf } from './overview';
import { createPointer } from './pulse';
import { startSession } from './session';
import { type Command, createStepper } from './stepping';

export interface PageOptions {
  readonly root: Element;
  readonly bundled: Pack | undefined;
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
  /** What there is to list, unless it is what the asker already knows. */
  readonly overview: (known: number | undefined) => Promise<Overview>;
  readonly show: (key: string, nth: number) => Shown | undefined;
  readonly update: (reader: ReaderPack, settings: MarkSettings) => Promise<void>;
}

/** Marks the text under `root` until the signal ends it. */
export function startPage(options: PageOptions): StartedPage {
  const { signal } = options;
  let { settings } = options;
  let look = appearanceOf(settings, new Set(options.reader.own));
  const painter = createPainter(undefined, signal);
  /** The sheet of these settings, if they are still the reader's when it has come. */
  const dress = async () => {
    const asked = settings;
    const prefix = await options.dress(asked);
    if (asked !== settings) return false;
    painter.use(prefix);
    return true;
  };
  void dress();
  const explainer = createExplainer();
  // From a random number on: the next page in this tab must not pass for this one.
  let revision = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const onCount = (count: number) => {
    revision++;
    options.onCount(count);
  };
  const watched = { ...options, painter, onCount, look: (span: Span) => look(span) };
  const session = startSession(watched, options.reader, settings);
  const isPainted = (span: Span) => look(span) !== undefined;
  const pointer = createPointer(painter, isPainted, signal);
  const cards = createCards({
    book: session.book,
    explainer,
    settings: () => settings,
    isPainted,
    nested: session.nested,
    region: session.region,
    writingAt: ({ leaf }) => writingOf(leaf.block.text) ?? writingOf(sampleText(options.root)) ?? 'simplified',
    goTo: (mark) => goTo(mark, pointer),
    signal,
  });
  const step = createStepper(session.book, cards, pointer);
  return {
    state: () =>
      session.language() === 'other' ? { kind: 'not-chinese' } : { kind: 'marked', count: session.book.count() },
    command: step.command,
    overview: async (known) => {
      const now = revision;
      const found = now === known ? undefined : await overviewOf(session.book, options.root, signal);
      return { revision: now, ...(found && { overview: found }) };
    },
    show: step.show,
    update: async (reader, next) => {
      settings = next;
      look = appearanceOf(next, new Set(reader.own));
      explainer.forget();
      cards.dictionaryChanged();
      if (await dress()) await session.update(reader, next);
    },
  };
}
