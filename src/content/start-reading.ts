import { pageLanguage } from '../core/page/language';
import { placeBook } from '../core/page/places';
import { prepareWords } from '../core/text/segment';
import { bodyNow } from '../dom/follow-body';
import { sampleText } from '../dom/sample';
import { extensionAlive, sendToBackground } from '../platform/send';
import { createDress } from './dress';
import { type PageAnswers, startSwitchable } from './switchable';

/** Milliseconds between two looks whether the extension is still there: Chrome leaves old scripts running after an update. */
const PULSE = 1000;

export interface ReadingOptions {
  readonly begin: 'on' | 'off';
  /** Called when the number of marks may have changed. */
  readonly onCount: (count: number) => void;
  /** The extension is gone: everything must end. */
  readonly stop: () => void;
  readonly signal: AbortSignal;
}

/** Asks the background for what reading needs, and begins. Nothing if it is gone, or the signal has ended it. */
export async function startReading({ begin, onCount, stop, signal }: ReadingOptions): Promise<PageAnswers | undefined> {
  const asked = Promise.all([sendToBackground('hello'), sendToBackground('judging')]);
  // The page's process has nothing else to do until the answers come.
  if (pageLanguage(sampleText(document.body)) === 'chinese') prepareWords();
  const [hello, judging] = await asked;
  if (!hello.ok || !judging.ok || signal.aborted) return undefined;
  // Nobody answers a page that has just left its tab: then there is an answer without anything in it.
  if (!isThere(hello.value) || !isThere(judging.value)) return undefined;
  const dress = createDress();
  // The sheet first: what is painted without it would show only when it comes.
  await dress(hello.value.settings);
  if (signal.aborted) return undefined;
  const pulse = setInterval(() => extensionAlive() || stop(), PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
  const places = placeBook(judging.value.places);
  const root = bodyNow();
  if (!root) return undefined;
  const options = { root, bundled: judging.value, places, ...hello.value, dress, onCount, signal };
  return startSwitchable(options, begin);
}

const isThere = (answer: object | undefined): boolean => answer !== undefined;
