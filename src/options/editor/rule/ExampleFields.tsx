import type { Rule } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import { at, type Cursor } from '../fields/cursor';
import { Parts } from '../fields/Parts';
import { partOf } from '../fields/part-of';
import { DateAt, TextAt } from '../fields/plain';

type Example = NonNullable<Rule['examples']>[number];

/** A sentence that must be marked, with one that must not if there is one, and the page on which they stand. */
export function ExampleFields({ of }: { readonly of: Cursor<Example> }) {
  return (
    <>
      <TextAt label={t('formExampleYes')} of={at(of, 'yes')} lang="zh-CN" rows={2} required />
      <Parts
        parts={[
          partOf(t('formExampleNo'), at(of, 'no'), '', (cursor) => (
            <TextAt bare label={t('formExampleNo')} of={cursor} lang="zh-CN" rows={2} required />
          )),
          partOf(t('formExampleDate'), at(of, 'date'), '', (cursor) => (
            <DateAt bare label={t('formExampleDate')} of={cursor} required />
          )),
          partOf(t('formExamplePlace'), at(of, 'place'), '', (cursor) => (
            <TextAt bare label={t('formExamplePlace')} of={cursor} lang="zh-CN" required />
          )),
        ]}
      />
    </>
  );
}
