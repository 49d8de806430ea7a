import { t } from '../../platform/i18n';
import type { CardContent } from './Card';
import type { CopyKind } from './copy-text';

const CHOICES = [
  ['term', 'cardCopyTerm'],
  ['explanation', 'cardCopyExplanation'],
  ['citation', 'cardCopyCitation'],
  ['all', 'cardCopyAll'],
] as const satisfies readonly (readonly [CopyKind, string])[];

/** Copying, unfolded by its own name: four choices for an entry, the words alone for a formula. */
export function CopyMenu({ content, onCopy }: { content: CardContent; onCopy: (kind: CopyKind) => void }) {
  const choices = content.kind === 'entry' ? CHOICES : CHOICES.slice(0, 1);
  return (
    <details class="card-copy">
      <summary>{t('cardCopy')}</summary>
      <div class="card-copy-choices">
        {choices.map(([kind, words]) => (
          <button
            key={kind}
            type="button"
            onClick={(event) => {
              const menu = event.currentTarget.closest('details');
              menu?.removeAttribute('open');
              menu?.querySelector('summary')?.focus();
              onCopy(kind);
            }}
          >
            {t(words)}
          </button>
        ))}
      </div>
    </details>
  );
}
