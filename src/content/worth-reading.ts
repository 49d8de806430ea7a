import { languageOf } from '../dom/sample';

/** The smallest frame that is read, in CSS pixels: counters, buttons and most advertisements are smaller. */
const LEAST = { width: 240, height: 120 };

/** Milliseconds between two looks at a frame that changes. */
const PULSE = 300;

/**
 * Resolves once this frame is large enough to read in and its text is Chinese. Never, if it is in another language, or
 * when the signal has ended it.
 */
export function worthReading(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const until = AbortSignal.any([signal, end.signal]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      if (until.aborted || innerWidth < LEAST.width || innerHeight < LEAST.height || !document.body) return;
      const language = languageOf(document.body);
      if (language === 'too-little-text') return;
      end.abort();
      if (language === 'chinese') resolve();
    };
    const later = () => {
      timer ??= setTimeout(look, PULSE);
    };
    const observer = new MutationObserver(later);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    addEventListener('resize', later, { signal: until });
    // A frame of another site may be 0 × 0 at first in Chromium and hears of no resizing when it gets its size; but
    // whoever observes a size is told it once, after the first layout.
    const sizes = new ResizeObserver(later);
    sizes.observe(document.documentElement);
    until.addEventListener('abort', () => {
      observer.disconnect();
      sizes.disconnect();
      clearTimeout(timer);
    });
    look();
  });
}
