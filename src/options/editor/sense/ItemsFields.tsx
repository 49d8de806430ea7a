import type { Sense } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import { at, type Cursor } from '../fields/cursor';
import { Members } from '../fields/Members';
import { Parts } from '../fields/Parts';
import { partOf } from '../fields/part-of';
import { TextAt, TextsAt } from '../fields/plain';
import { NO_REF, RefAt } from '../fields/RefAt';

type Items = NonNullable<Sense['items']>[number];
const NO_TEXT = { zh: '', en: '' };

/** One list of items, in the order of its document. */
export function ItemsFields({ of }: { readonly of: Cursor<Items> }) {
  const closed = at(of, 'closed');
  return (
    <>
      <Members
        required
        of={at(of, 'list')}
        empty={{ zh: '' }}
        name={(n) => t('formItem', String(n))}
        add={t('formAddItem')}
      >
        {(item, i) => (
          <>
            <div class="field-pair">
              <TextAt label={t('formZh', t('formItem', String(i + 1)))} of={at(item, 'zh')} lang="zh-CN" required />
              <TextAt label={t('formEn', t('formItem', String(i + 1)))} of={at(item, 'en')} lang="en" />
            </div>
            <Parts
              parts={[
                partOf(t('formItemNote', String(i + 1)), at(item, 'note'), NO_TEXT, (note) => (
                  <TextsAt label={t('formItemNote', String(i + 1))} of={note} />
                )),
              ]}
            />
          </>
        )}
      </Members>
      <label class="domain">
        <input type="checkbox" checked={closed.value} onChange={(event) => closed.set(event.currentTarget.checked)} />
        <span>{t('formClosed')}</span>
      </label>
      <Parts
        parts={[
          partOf(t('formListLabel'), at(of, 'label'), NO_TEXT, (label) => (
            <TextsAt label={t('formListLabel')} of={label} />
          )),
          partOf(t('formListNote'), at(of, 'note'), NO_TEXT, (note) => <TextsAt label={t('formListNote')} of={note} />),
          partOf(t('formSource'), at(of, 'source'), NO_REF, (source) => <RefAt of={source} />),
        ]}
      />
    </>
  );
}
