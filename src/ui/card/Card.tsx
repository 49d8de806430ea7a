import type { ReaderEntry } from '../../core/entry/layer';
import type { Source } from '../../core/entry/types';
import type { Reason } from '../../core/match/choose';
import { t } from '../../platform/i18n';
import { EntryView } from '../entry/EntryView';
import type { ReadingLanguage } from '../entry/TextView';

/** What the card says: the entry at the mark, or one that the reader opened from it. */
export interface CardContent {
  readonly entry: ReaderEntry;
  readonly sources: readonly Source[];
  readonly names: Readonly<Record<string, string>>;
  /** Senses, the likeliest first. */
  readonly order: readonly number[];
  /** Why the first sense is the likeliest here; absent for an entry opened from the card. */
  readonly reason?: Reason;
}

export interface CardProps {
  readonly content: CardContent;
  readonly language: ReadingLanguage;
  /** Whether there is an entry to go back to. */
  readonly canGoBack: boolean;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onClose: () => void;
}

const REASONS = {
  context: 'cardReasonContext',
  place: 'cardReasonPlace',
  date: 'cardReasonDate',
} as const;

/** The explanation at a mark. It is read-only: a page could lay anything over it, so there is nothing to steal. */
export function Card({ content, language, canGoBack, onOpen, onBack, onEdit, onClose }: CardProps) {
  const { entry, origin } = content.entry;
  const { reason } = content;
  const said = reason && reason.kind !== 'best-known' && entry.senses.length > 1 ? t(REASONS[reason.kind]) : undefined;
  return (
    <section class="card" role="dialog" aria-label={t('cardLabel', entry.head)} tabIndex={-1}>
      <div class="card-scroll">
        {said && <p class="card-reason">{said}</p>}
        <EntryView
          entry={entry}
          order={content.order}
          sources={content.sources}
          language={language}
          nameOf={(id) => content.names[id]}
          onOpen={onOpen}
        />
      </div>
      <footer class="card-foot">
        {canGoBack && (
          <button type="button" onClick={onBack}>
            {t('cardBack')}
          </button>
        )}
        <button type="button" onClick={onEdit}>
          {origin === 'own' ? t('cardEditOwn') : t('cardEdit')}
        </button>
        <span class="card-fill" />
        <button type="button" onClick={onClose}>
          {t('cardClose')}
        </button>
      </footer>
    </section>
  );
}
