/** Opens and closes the card as pointer, clicks and keys ask for it. */
import { isInteractive } from '../dom/hit';
import type { MarkSettings } from '../platform/messages';
import type { Book, Mark } from './book';
import { type CardEvent, type CardState, isSame, isShown, nextCardState } from './card-state';
import { type CardView, openCard } from './card-view';
import type { Explainer } from './explain';
import { markAt, type Pointed, rectsOf } from './pointing';

/** Milliseconds that the pointer may be off mark and card before a card opened by hover closes. */
const GRACE = 350;

export interface Cards {
  /** Opens the card of a mark and moves the focus into it. */
  readonly open: (mark: Mark) => void;
  readonly close: () => void;
  /** The mark that the card explains now. */
  readonly current: () => Mark | undefined;
}

export interface CardsOptions {
  readonly book: Book;
  readonly explainer: Explainer;
  readonly settings: () => MarkSettings;
  readonly signal: AbortSignal;
}

export function createCards({ book, explainer, settings, signal }: CardsOptions): Cards {
  let state: CardState = { kind: 'closed' };
  let view: CardView | undefined;
  let anchor: DOMRect | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: Element | null = null;

  const send = (event: CardEvent) => {
    const next = nextCardState(state, event);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    if (next.kind === 'waiting') timer = setTimeout(send, settings().hoverDelay, { kind: 'delay-over' });
    if (next.kind === 'leaving') timer = setTimeout(send, GRACE, { kind: 'delay-over' });
    void show();
  };

  let shown: Mark | undefined;
  const show = async (withFocus = false) => {
    const wanted = isShown(state) ? state.mark : undefined;
    if (wanted && shown && isSame(wanted, shown)) return;
    hide();
    if (!wanted) return;
    shown = wanted;
    const opened = await openCard({
      mark: wanted,
      texts: () => book.leaves().map((leaf) => leaf.block.text),
      anchor: () => nearestLine(wanted, anchor),
      explainer,
      settings: settings(),
      isAway: () => away,
      onClose: () => send({ kind: 'close' }),
    });
    // The pointer may have gone on while the background was asked.
    if (shown !== wanted || signal.aborted) opened?.close();
    else {
      view = opened;
      if (withFocus) opened?.focus();
    }
  };
  const hide = () => {
    const hadFocus = view !== undefined && before !== null;
    view?.close();
    view = undefined;
    shown = undefined;
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  };

  const point = ({ mark, rect }: Pointed, kind: 'over-mark' | 'pin') => {
    if (!isShown(state)) anchor = rect;
    send({ kind, mark });
  };

  // A window that the page has left has no size and no layout to ask for: Firefox then throws NS_ERROR_NOT_INITIALIZED.
  let away = false;
  addEventListener(
    'pagehide',
    () => {
      away = true;
      send({ kind: 'close' });
    },
    { signal },
  );
  addEventListener(
    'pageshow',
    () => {
      away = false;
    },
    { signal },
  );

  /** The newest position in a frame counts: the last of a fast move must not be lost. */
  let moved: { readonly event: PointerEvent; readonly inCard: boolean } | undefined;
  const follow = () => {
    const last = moved;
    moved = undefined;
    if (!last || away || signal.aborted) return;
    if (last.inCard) return send({ kind: 'over-card' });
    const { clientX, clientY, buttons } = last.event;
    const pointed = buttons === 0 ? markAt(book, clientX, clientY) : undefined;
    if (pointed) point(pointed, 'over-mark');
    else send({ kind: 'over-nothing' });
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (!moved) requestAnimationFrame(follow);
      moved = { event, inCard: view?.host.contains(event) ?? false };
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener('pointerleave', () => send({ kind: 'over-nothing' }), { signal });
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || view?.host.contains(event)) return;
      const pointed = event.button === 0 ? markAt(book, event.clientX, event.clientY) : undefined;
      const meant = pointed && !(event.target instanceof Node && isInteractive(event.target)) && isPlainClick(event);
      if (!meant) return send({ kind: 'close' });
      anchor = pointed.rect;
      point(pointed, 'pin');
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !isShown(state)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ kind: 'close' });
    },
    { capture: true, signal },
  );
  document.addEventListener('scroll', () => state.kind !== 'pinned' && send({ kind: 'close' }), {
    capture: true,
    passive: true,
    signal,
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    hide();
  });

  return {
    open: (mark) => {
      anchor = rectsOf(mark)[0];
      state = { kind: 'pinned', mark };
      clearTimeout(timer);
      // A card that is open gives the focus back first: it is the page's focus that must return in the end.
      hide();
      const focused = document.activeElement;
      void show(true).then(() => {
        before = focused;
      });
    },
    close: () => send({ kind: 'close' }),
    current: () => (isShown(state) ? state.mark : undefined),
  };
}

/** The line of the mark nearest to where it was pointed at: marks run over two lines. */
function nearestLine(mark: Mark, anchor: DOMRect | undefined): DOMRect | undefined {
  const rects = rectsOf(mark);
  if (!anchor) return rects[0];
  return rects.sort((a, b) => Math.abs(a.top - anchor.top) - Math.abs(b.top - anchor.top))[0] ?? anchor;
}

/** A click that selects text or opens things in new tabs is not meant for the card. */
const isPlainClick = (event: MouseEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && (getSelection()?.isCollapsed ?? true);
