/** The data that the extension brings: packaged JSON, which `connect-src 'none'` lets through in both browsers. */
import type { BundledRows } from '../core/entry/first-rows';
import type { Entry, Source } from '../core/entry/types';
import type { EntryUsage } from '../core/entry/usage';
import type { TraditionalTable } from '../core/text/to-traditional';
import { browser } from './browser';
import type { Judging } from './messages';

export interface Bundled {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  /** By entry id. */
  readonly usage: Readonly<Record<string, EntryUsage>>;
  /** Names of the provinces, and of the places that senses are limited to, by code. */
  readonly places: Readonly<Record<string, string>>;
}

type About = Omit<Bundled, 'entries'> & { readonly parts: number };

/** Rejects only if the package is damaged. */
export async function loadBundled(): Promise<Bundled> {
  const { parts, ...about } = await load<About>('about');
  const entries = await Promise.all(Array.from({ length: parts }, (_, i) => load<readonly Entry[]>(`entries-${i}`)));
  return { ...about, entries: entries.flat() };
}

/** The beginning of it, in the order of the list. Rejects only if the package is damaged. */
export const loadBundledRows = (): Promise<BundledRows> => load('first-rows');

/** Rejects only if the package is damaged. */
export const loadJudging = (): Promise<Judging> => load('judging');

/** The table by which explanations are written in traditional characters. Rejects only if the package is damaged. */
export const loadTraditional = (): Promise<TraditionalTable> => load('traditional');

async function load<T>(name: string): Promise<T> {
  const answer = await fetch(browser.runtime.getURL(`dictionary/${name}.json`));
  return (await answer.json()) as T;
}
