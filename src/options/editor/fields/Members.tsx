import type { ComponentChildren } from 'preact';
import { t } from '../../../platform/i18n';
import { PlusIcon } from '../../parts/icons';
import { addTo, type Cursor, members, orEmpty, removeAt } from './cursor';

interface MembersProps<T> {
  readonly of: Cursor<T[] | undefined>;
  readonly empty: NoInfer<T>;
  /** Name of the member at a place, from 1. */
  readonly name: (n: number) => string;
  /** What the button that adds one says. */
  readonly add: string;
  /** Whether the list stays when its last member goes. */
  readonly required?: boolean;
  readonly children: (cursor: Cursor<T>, i: number) => ComponentChildren;
}

/** A list of groups of fields, to which more can be added. */
export function Members<T>({ of, empty, name, add, required, children }: MembersProps<T>) {
  return (
    <div class="members">
      {members(orEmpty(of, [])).map((member, i) => (
        <fieldset key={member.path} class="member">
          <legend class="unseen">{name(i + 1)}</legend>
          <div class="member-fields">{children(member, i)}</div>
          <button
            type="button"
            class="part-remove"
            aria-label={t('formRemoveName', name(i + 1))}
            onClick={() => removeAt(of, i, required)}
          >
            {t('formRemove')}
          </button>
        </fieldset>
      ))}
      <button type="button" class="part-add" onClick={() => addTo(of, empty)}>
        <PlusIcon />
        {add}
      </button>
    </div>
  );
}
