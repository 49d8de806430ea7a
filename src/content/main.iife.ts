/** The content script: one classic file that the background registers for the sites that the reader granted. */
import { whenOpened } from '../dom/page-life';
import { handleInPage } from '../platform/handle';
import { sendToBackground } from '../platform/send';
import { followPage } from './follow-page';
import { countFrames } from './frame-counts';
import { startReading } from './start-reading';
import { answersOfUnreadable, unreadableKind } from './unreadable';

/** Lives in the extension's own world of the page: a second injection ends the first. */
const KEY = Symbol.for('tifa');
const world = globalThis as { [KEY]?: AbortController };

async function main(): Promise<void> {
  world[KEY]?.abort();
  const controller = new AbortController();
  world[KEY] = controller;
  const { signal } = controller;
  await whenOpened();
  if (signal.aborted) return;
  const stop = () => controller.abort();
  const unreadable = unreadableKind(document.contentType, document.body !== null);
  const tell = (count: number) => void sendToBackground('count', { count });
  if (window.top !== window) return unreadable ? undefined : followPage(tell, stop, signal);
  if (unreadable) return handleInPage({ ...answersOfUnreadable(unreadable), stop }, signal);
  const frames = countFrames(tell);
  const answers = await startReading({ begin: 'on', onCount: frames.own, stop, signal });
  if (!answers) return;
  const state = () => frames.stateWith(answers.state());
  handleInPage({ ...answers, state, frameCount: frames.of, stop }, signal);
  await sendToBackground('lead');
}

void main();
