import { t } from '../../platform/i18n';
import type { StoreFault } from '../../platform/store';

interface RefusalProps {
  readonly why: StoreFault;
  readonly sentence: string;
  /** Saves over what another tab wrote. */
  readonly onOver: () => void;
  /** Gives up this text for the other one. */
  readonly onOther: () => void;
}

/** Why the store did not take the entry, and what can be done. */
export function Refusal({ why, sentence, onOver, onOther }: RefusalProps) {
  return (
    <div class="refusal" role="alert">
      <p>{sentence}</p>
      {why.kind === 'changed-elsewhere' && (
        <p class="refusal-ways">
          <button type="button" class="button" onClick={onOver}>
            {t('optionsSaveOver')}
          </button>
          <button type="button" class="button" onClick={onOther}>
            {t('optionsTakeOther')}
          </button>
        </p>
      )}
    </div>
  );
}
