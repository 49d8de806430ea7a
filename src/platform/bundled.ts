/** The data that the extension brings: packaged JSON, which `connect-src 'none'` lets through in both browsers. */
import type { Entry, Source } from '../core/entry/types';
import type { EntryUsage } from '../core/entry/usage';
import { browser } from './browser';
import type { Judging } from './messages';

export interface Bundled {
  readonly entries: readonly Entry[];
  readonly sources: readonly Source[];
  /** By entry id. */
  readonly usage: Readonly<Record<string, EntryUsage>>;
  /** Names of the places that senses are limited to, by code. */
  readonly places: Readonly<Record<string, string>>;
}

/** Rejects only if the package is damaged. */
export async function loadBundled(): Promise<Bundled> {
  const answer = await fetch(browser.runtime.getURL('dictionary/entries.json'));
  return (await answer.json()) as Bundled;
}

/** Rejects only if the package is damaged. */
export async function loadJudging(): Promise<Judging> {
  const answer = await fetch(browser.runtime.getURL('dictionary/judging.json'));
  return (await answer.json()) as Judging;
}
