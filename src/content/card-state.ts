/** The life of the card: which of these it is in decides what a pointer, a key or a click does. */
import { isSameMark, type Mark } from './book';

export type CardState =
  | { readonly kind: 'closed' }
  /** The pointer rests on a mark; the card opens when the delay is over. */
  | { readonly kind: 'waiting'; readonly mark: Mark }
  /** Opened by hover: closes when the pointer has left both mark and card for a while. */
  | { readonly kind: 'hover'; readonly mark: Mark }
  /** The pointer left; it may still come back, or reach the card. */
  | { readonly kind: 'leaving'; readonly mark: Mark }
  /** Opened by click, tap or keyboard: stays until it is closed. */
  | { readonly kind: 'pinned'; readonly mark: Mark };

export type CardEvent =
  | { readonly kind: 'over-mark'; readonly mark: Mark }
  | { readonly kind: 'over-card' }
  | { readonly kind: 'over-nothing' }
  | { readonly kind: 'delay-over' }
  | { readonly kind: 'pin'; readonly mark: Mark }
  | { readonly kind: 'close' };

const CLOSED: CardState = { kind: 'closed' };

/** The next state; timers are the caller's, who reads from the new state which one to run. */
export function nextCardState(state: CardState, event: CardEvent): CardState {
  switch (event.kind) {
    case 'close':
      return CLOSED;
    case 'pin':
      return { kind: 'pinned', mark: event.mark };
    case 'delay-over':
      if (state.kind === 'waiting') return { kind: 'hover', mark: state.mark };
      return state.kind === 'leaving' ? CLOSED : state;
    case 'over-card':
      return state.kind === 'leaving' ? { kind: 'hover', mark: state.mark } : state;
    case 'over-nothing':
      if (state.kind === 'waiting') return CLOSED;
      return state.kind === 'hover' ? { kind: 'leaving', mark: state.mark } : state;
    case 'over-mark':
      return overMark(state, event.mark);
  }
}

function overMark(state: CardState, mark: Mark): CardState {
  const same = state.kind !== 'closed' && isSameMark(state.mark, mark);
  if (state.kind === 'pinned') return state;
  if (state.kind === 'leaving') return same ? { kind: 'hover', mark } : state;
  if (same) return state;
  return state.kind === 'hover' ? { kind: 'leaving', mark: state.mark } : { kind: 'waiting', mark };
}

/** Whether a card is on the screen in this state. */
export const isShown = (state: CardState): state is Extract<CardState, { kind: 'hover' | 'leaving' | 'pinned' }> =>
  state.kind === 'hover' || state.kind === 'leaving' || state.kind === 'pinned';
