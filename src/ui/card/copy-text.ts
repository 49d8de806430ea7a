/** What the card copies, as plain text. */
import { shownHead } from '../../core/entry/shown-head';
import type { Sense, Source, Text } from '../../core/entry/types';
import type { ReadingLanguage } from '../entry/TextView';

export type CopyKind = 'term' | 'explanation' | 'citation';

export interface Copied {
  readonly head: string;
  readonly pinyin: string;
  readonly sense: Sense;
  readonly sources: readonly Source[];
}

/**
 * The term alone, the term with its explanation, or its sources as one would cite them, a line each. The citation of a
 * sense without a source is empty.
 */
export function copyText(kind: CopyKind, copied: Copied, language: ReadingLanguage): string {
  const head = shownHead(copied.head);
  if (kind === 'term') return head;
  if (kind === 'citation') return copied.sense.sources.map((ref) => citation(ref, copied.sources)).join('\n');
  const { sense, pinyin } = copied;
  const say = (text: Text): string[] => {
    if (text.zh === text.en) return [text.zh];
    return [...(language === 'en' ? [] : [text.zh]), ...(language === 'zh' ? [] : [text.en])];
  };
  const items = (sense.items ?? []).flatMap(({ list }) =>
    list.map(({ zh, en }, i) => `${i + 1}. ${say({ zh, en: en ?? zh }).join(' ')}`),
  );
  return [pinyin === copied.head ? head : `${head} (${pinyin})`, ...say(sense.meaning), ...items].join('\n');
}

function citation({ id, at }: Sense['sources'][number], sources: readonly Source[]): string {
  const source = sources.find((known) => known.id === id);
  if (!source) return `${id}, ${at}`;
  const { title, issuer, date, url } = source;
  return [issuer?.zh, `《${title.zh}》`, date, at, url].filter((part) => part !== undefined).join('，');
}
