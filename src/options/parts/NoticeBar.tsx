import { t } from '../../platform/i18n';
import type { Notice } from '../state/notice';

/** The last thing that happened, with its way back. It stays until the next action: nobody has to hurry. */
export function NoticeBar({
  notice,
  onUndo,
  onClose,
}: {
  readonly notice: Notice | undefined;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}) {
  return (
    <div class="notice-place" role="status">
      {notice && (
        <div class={`notice notice-${notice.kind}`}>
          <p>{notice.text}</p>
          {notice.undo && (
            <button type="button" class="notice-button" onClick={onUndo}>
              {t('optionsUndo')}
            </button>
          )}
          <button type="button" class="notice-close" aria-label={t('optionsClose')} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
