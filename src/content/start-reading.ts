import { bodyNow } from '../dom/follow-body';
import { onComingBack } from '../dom/page-life';
import { extensionAlive, sendToBackground } from '../platform/send';
import { createDress } from './dress';
import { createShelf } from './shelf';
import { type PageAnswers, startSwitchable } from './switchable';

/** Milliseconds between two looks whether the extension is still there: Chrome leaves old scripts running after an update. */
const PULSE = 1000;

export interface ReadingOptions {
  readonly begin: 'on' | 'off';
  /** Called when the number of marks has changed, and when the page comes back to where nobody may know it any more. */
  readonly onCount: (count: number) => void;
  /** The extension is gone: everything must end. */
  readonly stop: () => void;
  readonly signal: AbortSignal;
}

/** Asks the background for what reading needs, and begins. Nothing if it is gone, or the signal has ended it. */
export async function startReading({ begin, onCount, stop, signal }: ReadingOptions): Promise<PageAnswers | undefined> {
  const shelf = createShelf();
  const [hello, dictionary] = await Promise.all([sendToBackground('hello'), shelf.dictionaryFor(document.body)]);
  // Nobody answers a page that has just left its tab: then there is an answer without anything in it.
  if (!hello.ok || !hello.value || !dictionary || signal.aborted) return undefined;
  const dress = createDress();
  // The sheet first: what is painted without it would show only when it comes.
  await dress(hello.value.settings);
  if (signal.aborted) return undefined;
  const pulse = setInterval(() => extensionAlive() || stop(), PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
  const root = bodyNow();
  if (!root) return undefined;
  let count: number | undefined;
  const tellChanged = (now: number) => {
    if (now === count) return;
    count = now;
    onCount(now);
  };
  const options = { root, ...dictionary, ...hello.value, dress, onCount: tellChanged, signal };
  const answers = startSwitchable(options, shelf, begin);
  onComingBack(async () => {
    if (count !== undefined) onCount(count);
    const now = await sendToBackground('hello');
    if (now.ok && now.value && !signal.aborted) await answers.readerChanged(now.value);
  }, signal);
  return answers;
}
