import { t } from '../../platform/i18n';

/** In place of the explanation, once the reader has hidden the entry: what that means, and the way back. */
export function HiddenPart({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) {
  return (
    <div class="card-hidden">
      <p>{t('cardHidden', name)}</p>
      <button type="button" class="card-undo" onClick={onUndo}>
        {t('cardUndo')}
      </button>
    </div>
  );
}
