/**
 * A content script that only gets the bundled matcher ready, from the text that a page is sent, and then parses the same
 * forms as JSON. What modules make while they load counts.
 */

// First of all, before what other modules make.
import './began';
import { openTables } from '../ours';
import { READY_TIMES } from '../tasks';
import { BEGAN } from './began';

const loaded = performance.now() - BEGAN;

const milliseconds = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

async function measure(): Promise<void> {
  const [finding, forms] = await Promise.all(
    ['/bundled.finding', '/bundled.forms'].map(async (path) => (await fetch(path)).text()),
  );
  const ready = loaded + milliseconds(() => openTables(finding ?? ''));
  const parsed = milliseconds(() => JSON.parse(forms ?? ''));
  document.documentElement.setAttribute(READY_TIMES, JSON.stringify({ loaded, ready, parsed }));
}

void measure();
