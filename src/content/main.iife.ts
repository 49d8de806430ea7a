/** The content script: one classic file that the background registers for the sites that the reader granted. */
import { placeBook } from '../core/page/places';
import { tables } from '../generated/tables';
import { handleInPage } from '../platform/handle';
import { extensionAlive, sendToBackground } from '../platform/send';
import { createDress } from './dress';
import { startPage } from './page';

/** Lives in the extension's own world of the page: a second injection ends the first. */
const KEY = Symbol.for('tifa');
const world = globalThis as { [KEY]?: AbortController };

/** Milliseconds between two looks whether the extension is still there: Chrome leaves old scripts running after an update. */
const PULSE = 1000;

const READABLE = new Set(['text/html', 'application/xhtml+xml']);

async function main(): Promise<void> {
  world[KEY]?.abort();
  if (!READABLE.has(document.contentType) || !document.body) return;
  const controller = new AbortController();
  world[KEY] = controller;
  const { signal } = controller;
  const [hello, judging] = await Promise.all([sendToBackground('hello'), sendToBackground('judging')]);
  if (!hello.ok || !judging.ok || signal.aborted) return;
  const dress = createDress();
  // The sheet first: what is painted without it would show only when it comes.
  await dress(hello.value.settings);
  if (signal.aborted) return;
  const page = startPage({
    root: document.body,
    bundled: { ...tables, ...judging.value },
    places: placeBook(judging.value.places),
    ...hello.value,
    dress,
    onCount: (count) => void sendToBackground('count', { count }),
    signal,
  });
  handleInPage(
    {
      readerChanged: ({ reader, settings }) => page.update(reader, settings),
      state: () => page.state(),
      command: ({ name }) => page.command(name),
      stop: () => controller.abort(),
    },
    signal,
  );
  const pulse = setInterval(() => extensionAlive() || controller.abort(), PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
}

void main();
