/** A frame inside a page: it is read only while the page around it is, and only if there is something to read in it. */
import { followBody } from '../dom/follow-body';
import { handleInPage } from '../platform/handle';
import { sendToBackground } from '../platform/send';
import { startReading } from './start-reading';
import { worthReading } from './worth-reading';

/**
 * Follows the page until the signal ends it.
 * @param tell called with the number of marks in this frame
 * @param stop ends the signal
 */
export function followPage(tell: (count: number) => void, stop: () => void, signal: AbortSignal): void {
  let running: AbortController | undefined;
  let isWorth = false;
  let asked = 0;
  const end = () => {
    if (!running) return;
    running.abort();
    running = undefined;
    tell(0);
  };
  const start = async (begin: 'on' | 'off') => {
    const run = new AbortController();
    running = run;
    const until = AbortSignal.any([signal, run.signal]);
    const onCount = (count: number) => until.aborted || tell(count);
    const answers = await startReading({ begin, onCount, stop, signal: until });
    if (!answers) {
      // Asked again, it may come to be read.
      if (running === run) running = undefined;
      return;
    }
    handleInPage(answers, until);
    // The page leaves this frame out of its count while another document is in its place.
    const gone = () => tell(0);
    const listen = () => addEventListener('pagehide', gone, { signal: until });
    listen();
    followBody(listen, until);
  };
  const regroup = async () => {
    const turn = ++asked;
    if (!isWorth) return;
    const answer = await sendToBackground('join');
    if (turn !== asked || signal.aborted) return;
    const order = answer.ok ? answer.value : 'wait';
    if (order === 'wait') end();
    else if (!running) await start(order);
  };
  handleInPage({ stop, regroup }, signal);
  void worthReading(signal).then(() => {
    isWorth = true;
    return regroup();
  });
}
