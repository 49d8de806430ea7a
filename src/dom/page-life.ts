/** When a page is really before the reader: browsers make some ready in advance, and keep those that were left. */
import { followBody } from './follow-body';

const isPrerendering = (): boolean => 'prerendering' in document && document.prerendering === true;

/**
 * Resolves once the reader has opened the page. One that Chrome makes ready in advance may never be opened; until then
 * it is told apart from the page in its tab by nothing but the number of its frame.
 */
export const whenOpened = (): Promise<void> =>
  new Promise((resolve) => {
    if (isPrerendering()) document.addEventListener('prerenderingchange', () => resolve(), { once: true });
    else resolve();
  });

/** Calls back each time the browser brings back the page as it was left: no message has reached it meanwhile. */
export function onComingBack(report: () => void, signal: AbortSignal): void {
  const back = ({ persisted }: PageTransitionEvent) => persisted && report();
  const listen = () => addEventListener('pageshow', back, { signal });
  listen();
  followBody(listen, signal);
}
