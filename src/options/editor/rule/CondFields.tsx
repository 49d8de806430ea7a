import type { Cond } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import { at, type Cursor } from '../fields/cursor';
import { type Part, Parts } from '../fields/Parts';
import { partOf } from '../fields/part-of';
import { ChoiceAt, DateAt, LinesAt, NumberAt } from '../fields/plain';
import { RegionsAt } from '../fields/RegionsAt';

/** A condition: all of what it says must hold at once. Parts that it does not have are offered by name. */
export function CondFields({ of }: { readonly of: Cursor<Cond> }) {
  const words = (name: string, key: 'before' | 'after' | 'pageHas'): Part =>
    partOf(name, at(of, key), [], (cursor) => <LinesAt bare label={name} of={cursor} required />);
  const quoted = at(of, 'quoted');
  return (
    <Parts
      parts={[
        partOf(t('formNear'), at(of, 'near'), [], (near) => (
          <>
            <LinesAt bare label={t('formNear')} of={near} required />
            <NumberAt label={t('formWindow')} of={at(of, 'window')} />
          </>
        )),
        words(t('formBefore'), 'before'),
        words(t('formAfter'), 'after'),
        words(t('formPageHas'), 'pageHas'),
        partOf(t('formQuoted'), quoted, true, (cursor) => (
          <ChoiceAt
            bare
            label={t('formQuoted')}
            of={{
              ...cursor,
              value: cursor.value ? 'yes' : 'no',
              bundled: undefined,
              set: (word) => cursor.set(word === 'yes'),
            }}
            words={{ yes: 'formYes', no: 'formNo' }}
          />
        )),
        partOf(t('formPageFrom'), at(of, 'from'), '', (from) => (
          <DateAt bare label={t('formPageFrom')} of={from} required />
        )),
        partOf(t('formPageTo'), at(of, 'to'), '', (to) => <DateAt bare label={t('formPageTo')} of={to} required />),
        partOf(t('formPageRegion'), at(of, 'region'), [], (region) => (
          <RegionsAt bare label={t('formPageRegion')} of={region} />
        )),
      ]}
    />
  );
}
