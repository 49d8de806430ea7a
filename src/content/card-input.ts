/** What pointer, finger, keyboard and page do that the card must follow. Only the reader's own events count. */
import type { Span } from '../core/match/mark';
import { isInteractive, isOn } from '../dom/hit';
import type { Book } from './book';
import { type CardEvent, type CardState, isShown } from './card-state';
import type { CardView } from './card-view';
import { markAt, type Pointed, rectsOf } from './pointing';

export interface CardInput {
  readonly book: Book;
  readonly isPainted: (span: Span) => boolean;
  readonly state: () => CardState;
  readonly view: () => CardView | undefined;
  readonly send: (event: CardEvent) => void;
  /** The reader points at a mark, or clicks it. */
  readonly point: (pointed: Pointed, kind: 'over-mark' | 'pin') => void;
  readonly setAway: (isAway: boolean) => void;
  readonly isAway: () => boolean;
}

/** Listens until the signal ends it. */
export function listenForCards(input: CardInput, signal: AbortSignal): void {
  listenToPointer(input, signal);
  listenToClicks(input, signal);
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !isShown(input.state())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      input.send({ kind: 'close' });
    },
    { capture: true, signal },
  );
  // A window that the page has left has no size and no layout to ask for: Firefox then throws NS_ERROR_NOT_INITIALIZED.
  addEventListener('pagehide', () => input.setAway(true), { signal });
  addEventListener('pageshow', () => input.setAway(false), { signal });
}

function listenToPointer({ book, isPainted, state, view, send, point, isAway }: CardInput, signal: AbortSignal): void {
  /** The newest position in a frame counts: the last of a fast move must not be lost. */
  let moved: { readonly event: PointerEvent; readonly inCard: boolean } | undefined;
  let last: PointerEvent | undefined;
  const follow = () => {
    const newest = moved;
    moved = undefined;
    if (!newest || isAway() || signal.aborted) return;
    last = newest.event;
    if (newest.inCard) return send({ kind: 'over-card' });
    const { clientX, clientY, buttons } = newest.event;
    const pointed = buttons === 0 ? markAt(book, clientX, clientY, isPainted) : undefined;
    if (pointed) point(pointed, 'over-mark');
    else send({ kind: 'over-nothing' });
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (!moved) requestAnimationFrame(follow);
      moved = { event, inCard: view()?.host.contains(event) ?? false };
    },
    { passive: true, signal },
  );
  document.documentElement.addEventListener('pointerleave', () => send({ kind: 'over-nothing' }), { signal });

  /** The page moved under the pointer: the card goes with its line as long as the pointer is on it. */
  const scrolled = () => {
    scheduled = false;
    const now = state();
    if (signal.aborted || isAway() || now.kind === 'closed' || now.kind === 'pinned') return;
    const line = last && isOn(rectsOf(now.mark), last.clientX, last.clientY);
    if (line) view()?.place();
    else send({ kind: 'close' });
  };
  let scheduled = false;
  document.addEventListener(
    'scroll',
    () => {
      if (scheduled || state().kind === 'closed') return;
      scheduled = true;
      requestAnimationFrame(scrolled);
    },
    { capture: true, passive: true, signal },
  );
}

function listenToClicks({ book, isPainted, state, view, send, point }: CardInput, signal: AbortSignal): void {
  /** Asked before the card's own buttons do their work: afterwards this card may be closed, and a mark lie under it. */
  let inCard = false;
  document.addEventListener(
    'click',
    (event) => {
      inCard = view()?.host.contains(event) ?? false;
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const now = state();
      if (inCard) {
        // Whoever clicks in the card wants to go on reading it.
        if (isShown(now)) send({ kind: 'pin', mark: now.mark });
        return;
      }
      const pointed = event.button === 0 ? markAt(book, event.clientX, event.clientY, isPainted) : undefined;
      const meant = pointed && !(event.target instanceof Node && isInteractive(event.target)) && isPlainClick(event);
      if (meant) point(pointed, 'pin');
      else send({ kind: 'close' });
    },
    { signal },
  );
}

/** A click that selects text or opens things in new tabs is not meant for the card. */
const isPlainClick = (event: MouseEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey && (getSelection()?.isCollapsed ?? true);
