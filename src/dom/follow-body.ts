/**
 * Follows the page's body. Some sites put another in its place where others load a page, and `document.open()` takes
 * away all of the document with what listens to it; observers alone outlive that.
 */

/** From the prototypes: pictures and forms with such names shadow the document's own properties. */
const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get;
const documentElement = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;

/** The body as it is now; `undefined` while there is none. */
export const bodyNow = (): HTMLElement | undefined => (body?.call(document) as HTMLElement | null) ?? undefined;

const rootNow = (): Element | undefined => (documentElement?.call(document) as Element | null) ?? undefined;

/** Reports each new body, in the task after it came, until the signal ends it. */
export function followBody(report: (body: HTMLElement) => void, signal: AbortSignal): void {
  let known = bodyNow();
  let root: Element | undefined;
  const observer = new MutationObserver(() => look());
  const look = () => {
    const now = rootNow();
    if (now !== root) {
      root = now;
      observer.disconnect();
      observer.observe(document, { childList: true });
      if (now) observer.observe(now, { childList: true });
    }
    const next = bodyNow();
    if (!next || next === known) return;
    known = next;
    report(next);
  };
  look();
  signal.addEventListener('abort', () => observer.disconnect());
}
