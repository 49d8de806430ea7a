/** How entries are written where they are read: in traditional characters if the interface is. Fields hold what is stored. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { inTraditional } from '../../core/entry/in-traditional';
import type { ReaderEntry } from '../../core/entry/layer';
import type { Entry } from '../../core/entry/types';
import { traditionalWriter } from '../../core/text/to-traditional';
import { loadTraditional } from '../../platform/bundled';
import { t } from '../../platform/i18n';
import { zhLangOf } from '../../ui/entry/zh-lang';

type Write = (zh: string) => string;

export interface Shown {
  /** Tag of the Chinese that is shown. */
  readonly lang: string;
  /** The same object for the same entry each time. */
  readonly show: (item: ReaderEntry) => ReaderEntry;
  /** Texts that are not part of an entry, such as names of places. */
  readonly write: Write;
}

const AS_STORED: Shown = { lang: zhLangOf('simplified'), show: (item) => item, write: (zh) => zh };

const ShownContext = createContext(AS_STORED);

export const ShownProvider = ShownContext.Provider;

export const useShown = (): Shown => useContext(ShownContext);

/** @param write into traditional characters; entries stay as they are stored if left out */
export function shownIn(write: Write | undefined, bundled: ReadonlyMap<string, Entry> | undefined): Shown {
  if (!write) return AS_STORED;
  // Rows are drawn anew with each step of a scroll.
  const known = new WeakMap<ReaderEntry, ReaderEntry>();
  const show = (item: ReaderEntry): ReaderEntry => {
    const shown = known.get(item) ?? inTraditional(item, bundled?.get(item.entry.id), write);
    known.set(item, shown);
    return shown;
  };
  return { lang: zhLangOf('traditional'), show, write };
}

/** The writer into traditional characters where the interface has them; nothing until its table, some 17 kB, is read. */
export function useTraditional(): Write | undefined {
  const [writer, setWriter] = useState<{ readonly write: Write }>();
  useEffect(() => {
    if (t('uiLanguageTag') !== 'zh-TW') return;
    const end = new AbortController();
    loadTraditional()
      .then((table) => end.signal.aborted || setWriter({ write: traditionalWriter(table) }))
      // A damaged package: what is stored can be read as well.
      .catch(() => undefined);
    return () => end.abort();
  }, []);
  return writer?.write;
}
