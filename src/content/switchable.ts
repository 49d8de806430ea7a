/** A page's marks, which the reader may switch off for as long as the page is not loaded anew. */
import { equal } from '../core/entry/equal';
import { followBody } from '../dom/follow-body';
import type { PageHandlers } from '../platform/handle';
import type { PageState } from '../platform/messages';
import { type PageOptions, type StartedPage, startPage } from './page';
import type { Dictionary, Shelf } from './shelf';

/** What a frame's script answers for the marks in it. */
export type PageAnswers = Omit<PageHandlers, 'state' | 'stop' | 'frameCount' | 'regroup'> & {
  readonly state: () => PageState;
};

/**
 * @param shelf has the dictionary for another body
 * @param begin whether the marks are on at first
 */
export function startSwitchable(options: PageOptions, shelf: Shelf, begin: 'on' | 'off'): PageAnswers {
  let { root, reader, settings } = options;
  let dictionary: Dictionary = options;
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
    return { end, page: startPage({ ...options, ...dictionary, root, reader, settings, signal }) };
  };
  if (begin === 'on') switchTo(true);
  else options.onCount(0);
  const take = async (body: HTMLElement) => {
    root = body;
    const needed = (await shelf.dictionaryFor(body)) ?? dictionary;
    if (options.signal.aborted || root !== body) return;
    dictionary = needed;
    if (running === undefined) return;
    running.end.abort();
    running = start();
  };
  followBody((body) => void take(body), options.signal);
  return {
    readerChanged: async (next) => {
      if (equal(next, { reader, settings })) return;
      ({ reader, settings } = next);
      await running?.page.update(reader, settings);
    },
    state: () => running?.page.state() ?? { kind: 'off' },
    command: ({ name, ifFocused }) => {
      if (ifFocused && !hasKeys()) return false;
      if (name === 'toggle-marks') {
        switchTo(running === undefined);
        return true;
      }
      // Asking for a term on a page that is switched off means: switch it on.
      switchTo(true);
      running?.page.command(name);
      return true;
    },
    overview: ({ known }) => running?.page.overview(known) ?? { revision: -1 },
    show: ({ key, nth }) => running?.page.show(key, nth),
    switchMarks: ({ on }) => switchTo(on),
  };
}

/** Whether keys are pressed in this very document, not in a frame inside it. */
const hasKeys = (): boolean => document.hasFocus() && !/^I?FRAME$/.test(document.activeElement?.nodeName ?? '');
