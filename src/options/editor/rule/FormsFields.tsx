import type { Entry, Form } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import { at, type Cursor, members, orEmpty } from '../fields/cursor';
import { type Part, Parts } from '../fields/Parts';
import { LinesAt, NumberAt } from '../fields/plain';
import { RuleFields } from './RuleFields';

type FullForm = Exclude<Form, string>;

/** Forms that have rules or slots of their own, and the others by name, to be given some. */
export function FormsFields({ of }: { readonly of: Cursor<Entry> }) {
  const parts = members(at(of, 'forms')).map((form): Part => {
    const full = fullForm(form);
    const text = full?.value.text ?? String(form.value);
    return {
      name: t(full ? 'formOwnRule' : 'formAddOwnRule', text),
      there: full !== undefined,
      add: () => form.set({ text, match: {}, ...(slotsIn(text).length > 0 ? { slots: {} } : {}) }),
      remove: () => form.set(text),
      fields: () => full && <FormFields of={full} />,
    };
  });
  return <Parts parts={parts} />;
}

function fullForm(form: Cursor<Form>): Cursor<FullForm> | undefined {
  const { value } = form;
  if (typeof value === 'string') return undefined;
  const theirs = form.bundled?.value;
  const bundled = form.bundled && { value: typeof theirs === 'string' ? undefined : theirs };
  return { ...form, value, bundled };
}

/** Names of the slots in a template: `{place}样板` has `place`. */
const slotsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

function FormFields({ of }: { readonly of: Cursor<FullForm> }) {
  const slots = orEmpty(at(of, 'slots'), {});
  return (
    <>
      <RuleFields of={orEmpty(at(of, 'match'), {})} />
      {[...new Set(slotsIn(of.value.text))].map((name) => {
        const slot = orEmpty(at(slots, name), {});
        return (
          <fieldset key={name} class="part">
            <legend>{t('formSlot', name)}</legend>
            <div class="field-pair">
              <NumberAt label={t('formSlotMin')} of={at(slot, 'min')} />
              <NumberAt label={t('formSlotMax')} of={at(slot, 'max')} />
            </div>
            <LinesAt label={t('formSlotOnly')} of={at(slot, 'only')} />
            <LinesAt label={t('formSlotNot')} of={at(slot, 'not')} />
          </fieldset>
        );
      })}
    </>
  );
}
