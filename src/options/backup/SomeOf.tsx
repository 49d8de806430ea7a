import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';

/** As many as can be read at a glance. */
const STEP = 50;

interface SomeOfProps<T> {
  readonly class: string;
  readonly items: readonly T[];
  readonly show: (item: T) => ComponentChildren;
}

/** A list that may be very long: its beginning, and the rest by and by. */
export function SomeOf<T>({ class: name, items, show }: SomeOfProps<T>) {
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul class={name}>
        {items.slice(0, shown).map((item, i) => (
          <li key={i}>{show(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {t('backupMore', String(items.length - shown))}
        </button>
      )}
    </>
  );
}
