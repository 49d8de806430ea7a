import { useEffect, useState } from 'preact/hooks';
import type { PageTerm } from '../core/list/page-term';
import type { Writing } from '../core/text/writing';
import { entriesOf } from './entries-of';

/** The pinyin of terms by the ids of their entries, asked for once Latin letters are typed; empty until it is known. */
export function usePinyin(
  terms: readonly PageTerm[] | undefined,
  writing: Writing | undefined,
  typed: string,
): ReadonlyMap<string, string> {
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = /[a-zü]/i.test(typed);
  useEffect(() => {
    if (!wanted || !terms || !writing) return;
    const end = new AbortController();
    void entriesOf(terms, writing).then((entries) => {
      if (!end.signal.aborted) setKnown(new Map([...entries].map(([id, { entry }]) => [id, entry.entry.pinyin])));
    });
    return () => end.abort();
  }, [wanted, terms, writing]);
  return known;
}
