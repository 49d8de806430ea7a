/** The content script: one classic file that the background registers for the sites that the reader granted. */
import { placeBook } from '../core/page/places';
import { handleInPage } from '../platform/handle';
import { extensionAlive, sendToBackground } from '../platform/send';
import { createDress } from './dress';
import { type PageAnswers, startSwitchable } from './switchable';
import { answersOfUnreadable, unreadableKind } from './unreadable';

/** Lives in the extension's own world of the page: a second injection ends the first. */
const KEY = Symbol.for('tifa');
const world = globalThis as { [KEY]?: AbortController };

/** Milliseconds between two looks whether the extension is still there: Chrome leaves old scripts running after an update. */
const PULSE = 1000;

async function main(): Promise<void> {
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  const { signal } = controller;
  const answer = (answers: PageAnswers) => handleInPage({ ...answers, stop: () => controller.abort() }, signal);
  const unreadable = unreadableKind(document.contentType, document.body !== null);
  if (unreadable) return answer(answersOfUnreadable(unreadable));
  const [hello, judging] = await Promise.all([sendToBackground('hello'), sendToBackground('judging')]);
  if (!hello.ok || !judging.ok || signal.aborted) return;
  const dress = createDress();
  // The sheet first: what is painted without it would show only when it comes.
  await dress(hello.value.settings);
  if (signal.aborted) return;
  const answers = startSwitchable({
    root: document.body,
    bundled: judging.value,
    places: placeBook(judging.value.places),
    ...hello.value,
    dress,
    onCount: (count) => void sendToBackground('count', { count }),
    signal,
  });
  answer(answers);
  const pulse = setInterval(() => extensionAlive() || controller.abort(), PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
}

void main();
