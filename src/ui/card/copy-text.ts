/** What the card copies, as plain text. */
import { citation } from '../../core/entry/citation';
import { shownHead } from '../../core/entry/shown-head';
import type { Sense, Source, Text } from '../../core/entry/types';
import type { ReadingLanguage } from '../entry/TextView';

export type CopyKind = 'term' | 'explanation' | 'citation' | 'all';

/** Words of the reader's language for what stands in the whole. */
export interface CopyLabels {
  readonly official: string;
  readonly others: string;
  /** Says it all: “Certainty: stated by the source”. */
  readonly certainty: string;
  readonly sources: string;
}

export interface Copied {
  readonly head: string;
  readonly pinyin: string;
  readonly sense: Sense;
  readonly sources: readonly Source[];
}

/**
 * The term alone, the term with its explanation, its sources as one would cite them, a line each, or everything: the
 * explanation, the English equivalents, how sure it is and the sources. The citation of a sense without a source is empty.
 */
export function copyText(kind: CopyKind, copied: Copied, language: ReadingLanguage, labels: CopyLabels): string {
  const head = shownHead(copied.head);
  if (kind === 'term') return head;
  const { sense, pinyin } = copied;
  const cited = sense.sources.map((ref) => citation(ref, copied.sources));
  if (kind === 'citation') return cited.join('\n');
  const explained = [pinyin === copied.head ? head : `${head} (${pinyin})`, ...explanation(sense, language)];
  if (kind === 'explanation') return explained.join('\n');
  const { official, others = [] } = sense.translation ?? {};
  return [
    ...explained,
    ...(official === undefined ? [] : [`${labels.official}: ${official}`]),
    ...(others.length === 0 ? [] : [`${labels.others}: ${others.join('; ')}`]),
    ...(cited.length === 0 ? [] : [labels.certainty, `${labels.sources}:`, ...cited]),
  ].join('\n');
}

function explanation({ meaning, items = [] }: Sense, language: ReadingLanguage): readonly string[] {
  const say = (text: Text): string[] => {
    if (text.zh === text.en) return [text.zh];
    return [...(language === 'en' ? [] : [text.zh]), ...(language === 'zh' ? [] : [text.en])];
  };
  const listed = items.flatMap(({ list }) =>
    list.map(({ zh, en }, i) => `${i + 1}. ${say({ zh, en: en ?? zh }).join(' ')}`),
  );
  return [...say(meaning), ...listed];
}
