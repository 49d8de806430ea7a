/** A finger that pushes the card aside closes it; up and down it scrolls. */

/** CSS pixels sideways from which a swipe counts, and up or down from which it is none. */
const FAR = 72;
const STRAIGHT = 48;

const isStraight = (from: PointerEvent, to: PointerEvent): boolean => Math.abs(to.clientY - from.clientY) <= STRAIGHT;

/** Listens until the returned function is called. */
export function watchSwipes(card: HTMLElement, onSwiped: () => void): () => void {
  const end = new AbortController();
  let from: PointerEvent | undefined;
  const listen = (type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', to: (e: PointerEvent) => void) =>
    card.addEventListener(type, (event) => event.isTrusted && event.pointerType === 'touch' && to(event), {
      signal: end.signal,
      passive: true,
    });
  const rest = () => {
    from = undefined;
    card.style.transform = '';
  };
  listen('pointerdown', (event) => {
    from = event;
  });
  listen('pointermove', (event) => {
    if (!from || event.pointerId !== from.pointerId) return;
    if (!isStraight(from, event)) return rest();
    card.style.transform = `translateX(${event.clientX - from.clientX}px)`;
  });
  listen('pointerup', (event) => {
    // On a busy device the moves between may never come.
    const swiped = from !== undefined && isStraight(from, event) && Math.abs(event.clientX - from.clientX) > FAR;
    rest();
    if (swiped) onSwiped();
  });
  listen('pointercancel', rest);
  return () => end.abort();
}
