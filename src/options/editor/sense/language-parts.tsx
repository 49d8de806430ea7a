/** How a sense is named, listed, translated, said and linked. */
import type { Sense } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import { REGISTER_WORDS, SEE_WORDS } from '../../../ui/entry/words';
import { at, type Cursor } from '../fields/cursor';
import { Members } from '../fields/Members';
import { type Part, Parts } from '../fields/Parts';
import { partOf } from '../fields/part-of';
import { ChoiceAt, DateAt, LinesAt, TextAt, TextsAt, TicksAt } from '../fields/plain';
import { NO_REF, RefAt } from '../fields/RefAt';
import { FOR_CHOICES } from './form-words';
import { ItemsFields } from './ItemsFields';

export const labelPart = (of: Cursor<Sense>): Part =>
  partOf(t('formLabel'), at(of, 'label'), { zh: '', en: '' }, (label) => <TextsAt label={t('formLabel')} of={label} />);

export const itemsPart = (of: Cursor<Sense>): Part =>
  partOf(t('formItems'), at(of, 'items'), [{ closed: true, list: [{ zh: '' }] }], (items) => (
    <Members
      of={items}
      empty={{ closed: true, list: [{ zh: '' }] }}
      name={(n) => `${t('formItems')} ${n}`}
      add={t('formItems')}
    >
      {(list) => <ItemsFields of={list} />}
    </Members>
  ));

export const languageParts = (of: Cursor<Sense>): Part[] => [
  partOf(t('formTranslation'), at(of, 'translation'), {}, (translation) => (
    <>
      <TextAt label={t('entryFactOfficialEnglish')} of={at(translation, 'official')} lang="en" />
      <LinesAt label={t('formOthers')} of={at(translation, 'others')} lang="en" />
      <Parts parts={[partOf(t('formSource'), at(translation, 'source'), NO_REF, (source) => <RefAt of={source} />)]} />
    </>
  )),
  partOf(t('entryFactRegister'), at(of, 'register'), [], (register) => (
    <TicksAt bare label={t('entryFactRegister')} of={register} words={REGISTER_WORDS} />
  )),
  partOf(t('formSee'), at(of, 'see'), [{ kind: 'near', id: '' }], (see) => (
    <Members of={see} empty={{ kind: 'near', id: '' }} name={(n) => `${t('formSee')} ${n}`} add={t('formSeeEntry')}>
      {(link) => (
        <div class="field-pair">
          <ChoiceAt label={t('formSeeKind')} of={at(link, 'kind')} words={SEE_WORDS} />
          <TextAt label={t('formSeeEntry')} of={at(link, 'id')} list="known-entries" required />
        </div>
      )}
    </Members>
  )),
  {
    ...partOf(t('formSources'), at(of, 'sources'), [{ ...NO_REF, for: 'meaning' }], () => null),
    there: of.value.sources.length > 0,
    remove: () => of.set({ ...of.value, sources: [] }),
    fields: () => <SourcesFields of={of} />,
  },
  partOf(t('formChecked'), at(of, 'checked'), { date: '', changed: false }, (checked) => (
    <>
      <DateAt label={t('formDate')} of={at(checked, 'date')} required />
      <label class="domain">
        <input
          type="checkbox"
          checked={checked.value.changed}
          onChange={(event) => checked.set({ ...checked.value, changed: event.currentTarget.checked })}
        />
        <span>{t('formCheckedChanged')}</span>
      </label>
    </>
  )),
];

function SourcesFields({ of }: { readonly of: Cursor<Sense> }) {
  return (
    <Members
      of={at(of, 'sources')}
      required
      empty={{ ...NO_REF, for: 'meaning' }}
      name={(n) => `${t('formSource')} ${n}`}
      add={t('formSource')}
    >
      {(source) => (
        <>
          <div class="field-pair">
            <TextAt label={t('formSourceId')} of={at(source, 'id')} list="known-sources" required />
            <TextAt label={t('formAt')} of={at(source, 'at')} lang="zh-CN" required />
          </div>
          <ChoiceAt label={t('formFor')} of={at(source, 'for')} words={FOR_CHOICES} />
        </>
      )}
    </Members>
  );
}
