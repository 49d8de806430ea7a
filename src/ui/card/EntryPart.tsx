import type { ReaderEntry } from '../../core/entry/layer';
import type { Source } from '../../core/entry/types';
import type { EntryUsage } from '../../core/entry/usage';
import type { Reason } from '../../core/match/choose';
import { t } from '../../platform/i18n';
import { EntryView } from '../entry/EntryView';
import type { ReadingLanguage } from '../entry/TextView';

export interface EntryContent {
  readonly entry: ReaderEntry;
  readonly sources: readonly Source[];
  readonly usage?: EntryUsage;
  readonly names: Readonly<Record<string, string>>;
  /** Senses, the likeliest first. */
  readonly order: readonly number[];
  /** Why the first sense is the likeliest here; absent for an entry opened from the card. */
  readonly reason?: Reason;
}

const REASONS = {
  context: 'cardReasonContext',
  place: 'cardReasonPlace',
  date: 'cardReasonDate',
} as const;

/** An entry in the card, with the reason where one of several senses was chosen. */
export function EntryPart(props: { content: EntryContent; language: ReadingLanguage; onOpen: (id: string) => void }) {
  const { entry: readerEntry, sources, usage, names, order, reason } = props.content;
  const { entry } = readerEntry;
  const chosen = reason && reason.kind !== 'best-known' && entry.senses.length > 1 ? REASONS[reason.kind] : undefined;
  return (
    <>
      {chosen && <p class="card-reason">{t(chosen)}</p>}
      <EntryView
        entry={entry}
        order={order}
        sources={sources}
        language={props.language}
        nameOf={(id) => names[id]}
        onOpen={props.onOpen}
        {...(usage && { usage })}
        compact
      />
    </>
  );
}
