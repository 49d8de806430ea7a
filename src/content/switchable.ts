/** A page's marks, which the reader may switch off for as long as the page is not loaded anew. */
import type { PageHandlers } from '../platform/handle';
import { type PageOptions, type StartedPage, startPage } from './page';

/** What a page's script answers, apart from the end of all. */
export type PageAnswers = Omit<PageHandlers, 'stop'>;

/** Starts with the marks on. */
export function startSwitchable(options: PageOptions): PageAnswers {
  let { reader, settings } = options;
  let running: { readonly page: StartedPage; readonly end: AbortController } | undefined;
  const switchTo = (on: boolean) => {
    if (on === (running !== undefined)) return;
    running?.end.abort();
    running = undefined;
    if (on) running = start();
    else options.onCount(0);
  };
  const start = () => {
    const end = new AbortController();
    const signal = AbortSignal.any([options.signal, end.signal]);
    return { end, page: startPage({ ...options, reader, settings, signal }) };
  };
  switchTo(true);
  return {
    readerChanged: async (next) => {
      ({ reader, settings } = next);
      await running?.page.update(reader, settings);
    },
    state: () => running?.page.state() ?? { kind: 'off' },
    command: ({ name }) => {
      if (name === 'toggle-marks') return switchTo(running === undefined);
      // Asking for a term on a page that is switched off means: switch it on.
      switchTo(true);
      return running?.page.command(name);
    },
    overview: ({ known }) => running?.page.overview(known) ?? { revision: -1 },
    show: ({ key, nth }) => running?.page.show(key, nth),
    switchMarks: ({ on }) => switchTo(on),
  };
}
