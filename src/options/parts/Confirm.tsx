import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';

interface ConfirmProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the button that does it says. */
  readonly action: string;
  readonly onDo: () => void;
  readonly onCancel: () => void;
}

/** A question before something happens. Escape and the first button leave everything as it is. */
export function Confirm({ title, children, action, onDo, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="confirm"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div class="confirm-text">{children}</div>
      <div class="confirm-ways">
        <button type="button" class="button" onClick={onCancel}>
          {t('listCancel')}
        </button>
        <button type="button" class="button button-main" onClick={onDo}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
