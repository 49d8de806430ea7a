import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n';
import type { CardContent, CardProps } from './Card';
import { CopyMenu } from './CopyMenu';

/** What can be done with the term. Every button is a plain button: it takes the keyboard as it takes the pointer. */
export function CardFoot({ content, hidden, place, said, onCopy, onNext, onHide, onEdit, onHere }: CardProps) {
  return (
    <div class="card-foot">
      {!hidden && <CopyMenu content={content} onCopy={onCopy} />}
      {!hidden && place && place.of > 1 && (
        <FootButton class="card-next" onClick={onNext}>
          {t('cardNext', String(place.number), String(place.of))}
        </FootButton>
      )}
      <span class="card-said" role="status">
        {said}
      </span>
      {content.kind === 'entry' && !hidden && (
        <FootButton class="card-hide" onClick={() => onHide(true)}>
          {t('cardHide')}
        </FootButton>
      )}
      {onHere && !hidden && (
        <FootButton class="card-only-here" onClick={onHere}>
          {t('cardHere')}
        </FootButton>
      )}
      <FootButton class="card-edit" onClick={onEdit}>
        {editLabel(content)}
      </FootButton>
    </div>
  );
}

function editLabel(content: CardContent): string {
  if (content.kind === 'formula') return t('cardAdd');
  return content.entry.origin === 'own' ? t('cardEditOwn') : t('cardEdit');
}

interface FootButtonProps {
  readonly class: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

function FootButton({ class: name, onClick, children }: FootButtonProps) {
  return (
    <button type="button" class={name} onClick={onClick}>
      {children}
    </button>
  );
}
