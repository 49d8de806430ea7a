import type { ComponentChildren } from 'preact';
import { t } from '../../platform/i18n';

/** What the dictionary says where the reader's text differs from it, and the way back to it. */
export interface Beside {
  readonly text: string;
  /** Whether the dictionary changed here too since the reader did. */
  readonly conflict: boolean;
  readonly restore: () => void;
}

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** The label is for screen readers alone: what stands above says the same. */
  readonly bare?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly beside?: Beside | undefined;
}

/** The ids of what is said about a field, for its `aria-describedby`. */
export const describedBy = ({ id, hint, fault }: FieldProps): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`]
    .filter((s) => s !== '')
    .join(' ') || undefined;

/** Label, hint and fault of a field, and the bundled text beside it. */
export function Field({
  id,
  label,
  bare,
  hint,
  fault,
  beside,
  children,
}: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={fault === undefined ? 'field' : 'field field-wrong'}>
      <label class={bare ? 'unseen' : 'field-label'} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {fault !== undefined && (
        <p class="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {beside && <BesideView beside={beside} label={label} />}
    </div>
  );
}

function BesideView({
  beside: { text, conflict, restore },
  label,
}: {
  readonly beside: Beside;
  readonly label: string;
}) {
  return (
    <div class={conflict ? 'beside beside-conflict' : 'beside'}>
      <p class="beside-name">{t(conflict ? 'optionsBesideNew' : 'optionsBeside')}</p>
      <p class="beside-text">{text || t('optionsBesideNothing')}</p>
      <button type="button" class="beside-button" aria-label={t('optionsRestoreField', label)} onClick={restore}>
        {t('optionsRestore')}
      </button>
    </div>
  );
}
