import { t } from '../../platform/i18n';
import type { ReadingLanguage } from '../entry/TextView';
import { CardFoot } from './CardFoot';
import type { CopyKind } from './copy-text';
import { type EntryContent, EntryPart } from './EntryPart';
import { type FormulaContent, FormulaPart } from './FormulaPart';
import { GlossPart, type PageGloss } from './GlossPart';
import { HiddenPart } from './HiddenPart';

/** What the card says: an entry, or the shape of a formula that no entry covers. */
export type CardContent =
  | ({ readonly kind: 'entry'; readonly gloss?: PageGloss } & EntryContent)
  | ({ readonly kind: 'formula'; readonly gloss?: PageGloss } & FormulaContent);

/** Which of the places on the page the card explains: the second of five. */
export interface CardPlace {
  readonly number: number;
  readonly of: number;
}

export interface CardActions {
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onCopy: (kind: CopyKind) => void;
  readonly onHide: (hidden: boolean) => void;
  readonly onEdit: () => void;
  /** Says something of the term for the place of the page alone; absent where the page has no place. */
  readonly onHere?: () => void;
  readonly onClose: () => void;
}

export interface CardProps extends CardActions {
  readonly content: CardContent;
  readonly language: ReadingLanguage;
  /** Whether there is an entry to go back to. */
  readonly canGoBack: boolean;
  /** Of the term that the page marks; not of one that was opened from the card. */
  readonly place?: CardPlace;
  /** Whether the reader has just hidden the entry. */
  readonly hidden: boolean;
  /** What the last action came to, for the eye and for screen readers. */
  readonly said?: string;
}

/** The explanation at a mark. What it can change is one thing, hiding an entry, and that can be taken back in it. */
export function Card(props: CardProps) {
  const { content, language, canGoBack, hidden, onBack, onClose } = props;
  return (
    <section class="card" role="dialog" aria-label={t('cardLabel', nameOf(content))} tabIndex={-1}>
      <div class="card-top">
        {canGoBack && (
          <button type="button" class="card-back" onClick={onBack}>
            <Glyph path="M10 3 5 8l5 5" /> {t('cardBack')}
          </button>
        )}
        <button type="button" class="card-close" aria-label={t('cardClose')} title={t('cardClose')} onClick={onClose}>
          <Glyph path="m4 4 8 8m0-8-8 8" />
        </button>
      </div>
      {/* Chromium gives the keyboard a box that scrolls, Firefox as well; the label says what the box is. */}
      <div class={canGoBack ? 'card-scroll card-under-back' : 'card-scroll'}>
        {content.kind === 'entry' && hidden ? (
          <HiddenPart name={nameOf(content)} onUndo={() => props.onHide(false)} />
        ) : (
          <>
            {content.kind === 'entry' ? (
              <EntryPart key={content.entry.entry.id} content={content} language={language} onOpen={props.onOpen} />
            ) : (
              <FormulaPart content={content} onOpen={props.onOpen} />
            )}
            {content.gloss && <GlossPart gloss={content.gloss} />}
          </>
        )}
      </div>
      <CardFoot {...props} />
    </section>
  );
}

const nameOf = (content: CardContent): string =>
  content.kind === 'entry' ? (content.here?.heading ?? content.entry.entry.head) : content.surface;

function Glyph({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
