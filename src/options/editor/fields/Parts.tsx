import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n';
import { PlusIcon } from '../../parts/icons';

/** A part that an entry may have or not: shown with its fields if it is there, else offered by name. */
export interface Part {
  readonly name: string;
  readonly there: boolean;
  readonly add: () => void;
  readonly remove: () => void;
  readonly fields: () => ComponentChildren;
}

/** The parts that are there, then a row of names of those that could be. What was added last has the focus. */
export function Parts({ parts }: { readonly parts: readonly Part[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string>();
  useLayoutEffect(() => {
    if (added === undefined) return;
    const part = [...(box.current?.children ?? [])].find((el) => el.getAttribute('data-part') === added);
    part?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    setAdded(undefined);
  }, [added]);
  const absent = parts.filter(({ there }) => !there);
  return (
    <div ref={box} class="parts">
      {parts
        .filter(({ there }) => there)
        .map(({ name, fields, remove }) => (
          <fieldset key={name} class="part" data-part={name}>
            <legend>{name}</legend>
            <button type="button" class="part-remove" aria-label={t('formRemoveName', name)} onClick={remove}>
              {t('formRemove')}
            </button>
            {fields()}
          </fieldset>
        ))}
      {absent.length > 0 && (
        <div class="parts-absent">
          {absent.map(({ name, add }) => (
            <button
              key={name}
              type="button"
              class="part-add"
              onClick={() => {
                add();
                setAdded(name);
              }}
            >
              <PlusIcon />
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
