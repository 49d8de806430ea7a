import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n';
import type { ReadingLanguage } from '../entry/TextView';
import { type EntryContent, EntryPart } from './EntryPart';
import { type FormulaContent, FormulaPart } from './FormulaPart';
import { GlossPart, type PageGloss } from './GlossPart';

/** What the card says: an entry, or the shape of a formula that no entry covers. */
export type CardContent =
  | ({ readonly kind: 'entry'; readonly gloss?: PageGloss } & EntryContent)
  | ({ readonly kind: 'formula'; readonly gloss?: PageGloss } & FormulaContent);

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

/** The explanation at a mark. It is read-only: a page could lay anything over it, so there is nothing to steal. */
export function Card({ content, language, canGoBack, onOpen, onBack, onEdit, onClose }: CardProps) {
  const name = content.kind === 'entry' ? content.entry.entry.head : content.surface;
  return (
    <section class="card" role="dialog" aria-label={t('cardLabel', name)} tabIndex={-1}>
      <div class="card-scroll">
        {content.gloss && <GlossPart gloss={content.gloss} />}
        {content.kind === 'entry' ? (
          <EntryPart content={content} language={language} onOpen={onOpen} />
        ) : (
          <FormulaPart content={content} />
        )}
      </div>
      <footer class="card-foot">
        {canGoBack && <FootButton onClick={onBack}>{t('cardBack')}</FootButton>}
        <FootButton onClick={onEdit}>{editLabel(content)}</FootButton>
        <span class="card-fill" />
        <FootButton onClick={onClose}>{t('cardClose')}</FootButton>
      </footer>
    </section>
  );
}

function editLabel(content: CardContent): string {
  if (content.kind === 'formula') return t('cardAdd');
  return content.entry.origin === 'own' ? t('cardEditOwn') : t('cardEdit');
}

function FootButton({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}
