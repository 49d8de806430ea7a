/** The bundled explanations: packaged JSON, read when first needed and kept while the background lives. */
import type { Entry, Source } from '../core/entry/types';
import { browser } from '../platform/browser';

export interface Dictionary {
  readonly entries: readonly Entry[];
  readonly sources: ReadonlyMap<string, Source>;
}

let reading: Promise<Dictionary> | undefined;

/** Rejects only if the package is damaged; the next call then tries again. */
export function bundledDictionary(): Promise<Dictionary> {
  reading ??= read().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

async function read(): Promise<Dictionary> {
  // A file of the package: `connect-src 'none'` lets it through in both browsers, a worker cannot import JSON in Chrome.
  const answer = await fetch(browser.runtime.getURL('dictionary/entries.json'));
  const { entries, sources }: { entries: readonly Entry[]; sources: readonly Source[] } = await answer.json();
  return { entries, sources: new Map(sources.map((source) => [source.id, source])) };
}
