/** Opens and closes the card as pointer, clicks and keys ask for it. */
import type { Span } from '../core/match/mark';
import type { GlossPlace } from '../core/page/gloss';
import type { Writing } from '../core/text/writing';
import { stillSays, watchWords } from '../dom/still-says';
import type { MarkSettings } from '../platform/messages';
import type { CardPlace } from '../ui/card/Card';
import { type Book, isSameMark, type Mark } from './book';
import { listenForCards } from './card-input';
import { type CardEvent, type CardState, isShown, nextCardState } from './card-state';
import { type CardView, openCard } from './card-view';
import type { Explainer } from './explain';
import { marksOfTerm, termOf } from './marks-of';
import { type Pointed, rectsOf } from './pointing';

/** Milliseconds that the pointer may be off mark and card before a card opened by hover closes. */
const GRACE = 350;

export interface Cards {
  /** Opens the card of a mark and moves the focus into it, to one of its buttons if one is named. */
  readonly open: (mark: Mark, selector?: string) => void;
  readonly close: () => void;
  /** The reader's dictionary is another one now: what the card says may no longer hold. */
  readonly dictionaryChanged: () => void;
  /** The mark that the card explains now. */
  readonly current: () => Mark | undefined;
}

export interface CardsOptions {
  readonly book: Book;
  readonly explainer: Explainer;
  readonly settings: () => MarkSettings;
  /** Whether a span is painted: a card at one that is not would tell the page of it. */
  readonly isPainted: (span: Span) => boolean;
  readonly nested: (mark: Mark) => readonly Span[];
  readonly region: () => string | undefined;
  readonly writingAt: (mark: Mark) => Writing;
  /** Scrolls to a mark and shows which it is. */
  readonly goTo: (mark: Mark) => void;
  readonly signal: AbortSignal;
}

export function createCards({
  book,
  explainer,
  settings,
  isPainted,
  nested,
  region,
  writingAt,
  goTo,
  signal,
}: CardsOptions): Cards {
  let state: CardState = { kind: 'closed' };
  let view: CardView | undefined;
  let anchor: DOMRect | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwatch: (() => void) | undefined;
  /** What had the focus before the card took it. */
  let before: Element | null = null;
  let away = false;

  const send = (event: CardEvent) => {
    const next = nextCardState(state, event);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    if (next.kind === 'waiting') timer = setTimeout(send, settings().hoverDelay, { kind: 'delay-over' });
    if (next.kind === 'leaving') timer = setTimeout(send, GRACE, { kind: 'delay-over' });
    void show();
  };
  const close = () => send({ kind: 'close' });

  let shown: Mark | undefined;
  const show = async (focusOn?: string) => {
    const wanted = isShown(state) ? state.mark : undefined;
    if (wanted && shown && isSameMark(wanted, shown)) return;
    hide();
    if (!wanted) return;
    shown = wanted;
    const opened = await openCard({
      mark: wanted,
      placesOf: (mark) => wordsOf(book, mark),
      nested,
      region,
      writingAt,
      placeOf,
      line: anchor ?? rectsOf(wanted)[0],
      anchor: () => nearestLine(wanted, anchor),
      explainer,
      settings: settings(),
      isStale: () => away || signal.aborted || shown !== wanted || !says(wanted),
      onNext: () => next(wanted),
      onClose: close,
    });
    // Another card may be wanted by now, or none.
    if (shown !== wanted) return;
    if (!opened) return close();
    view = opened;
    // The page may have answered the card's coming at once.
    if (!says(wanted)) return close();
    before = document.activeElement;
    unwatch = watchWords(wanted.leaf.block, wanted.span.start, wanted.span.end, close);
    if (focusOn !== undefined) opened.focus(focusOn);
  };
  const hide = () => {
    unwatch?.();
    const hadFocus = view?.host.hasFocus() ?? false;
    view?.close();
    view = undefined;
    shown = undefined;
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  };

  const open = (mark: Mark, selector = '.card') => {
    if (!isPainted(mark.span)) return;
    anchor = rectsOf(mark)[0];
    state = { kind: 'pinned', mark };
    clearTimeout(timer);
    // A card that is open gives the focus back first: it is the page's focus that must return in the end.
    hide();
    void show(selector);
  };
  const placesOf = (mark: Mark) => marksOfTerm(book, termOf(mark));
  const placeOf = (mark: Mark): CardPlace => {
    const all = placesOf(mark);
    return { number: all.findIndex((other) => isSameMark(other, mark)) + 1, of: all.length };
  };
  const next = (mark: Mark) => {
    const all = placesOf(mark);
    const following = all[(all.findIndex((other) => isSameMark(other, mark)) + 1) % all.length];
    if (!following) return;
    close();
    goTo(following);
    open(following, '.card-next');
  };

  listenForCards(
    {
      book,
      isPainted,
      state: () => state,
      view: () => view,
      send,
      point: ({ mark, rect }: Pointed, kind) => {
        if (kind === 'pin' || !isShown(state)) anchor = rect;
        send({ kind, mark });
      },
      setAway: (isAway) => {
        away = isAway;
        if (away) close();
      },
      isAway: () => away,
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    hide();
  });

  return {
    open,
    close,
    dictionaryChanged: () => {
      if (!view?.hasChanged()) close();
    },
    current: () => (isShown(state) ? state.mark : undefined),
  };
}

/** Places that are looked at for what the page itself explains. A page says it early, if it does. */
const MOST_PLACES = 300;

/** Where the page has the words of a mark: an entry's spans, painted or not; a formula's own words. */
function* wordsOf(book: Book, { leaf: { block }, span }: Mark): Generator<GlossPlace> {
  const surface = block.text.slice(span.start, span.end);
  let given = 0;
  for (const { block, spans } of book.holding(span.id)) {
    for (const { id, start, end } of spans) {
      if (id !== span.id) continue;
      if (span.shape && block.text.slice(start, end) !== surface) continue;
      yield { text: block.text, start, end };
      if (++given === MOST_PLACES) return;
    }
  }
}

const says = ({ leaf, span }: Mark): boolean => stillSays(leaf.block, span.start, span.end);

/** The line of the mark nearest to where it was pointed at: marks run over two lines. */
function nearestLine(mark: Mark, anchor: DOMRect | undefined): DOMRect | undefined {
  const rects = rectsOf(mark);
  if (!anchor) return rects[0];
  return rects.sort((a, b) => Math.abs(a.top - anchor.top) - Math.abs(b.top - anchor.top))[0] ?? anchor;
}
