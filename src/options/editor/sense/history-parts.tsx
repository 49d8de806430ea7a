/** Where a sense comes from, when it was in use, what happens under its name. */
import type { Sense } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import { CERTAINTY_WORDS } from '../../../ui/entry/words';
import { at, type Cursor } from '../fields/cursor';
import { type Part, Parts } from '../fields/Parts';
import { partOf } from '../fields/part-of';
import { ChoiceAt, DateAt, TextsAt } from '../fields/plain';
import { NO_REF, RefAt } from '../fields/RefAt';
import { BASIS_CHOICES, ORIGIN_CHOICES, PRECISION_CHOICES } from './form-words';

const NO_TEXT = { zh: '', en: '' };

export const historyParts = (of: Cursor<Sense>): Part[] => [
  partOf(
    t('formOrigin'),
    at(of, 'origin'),
    { where: NO_TEXT, date: '', precision: 'year', kind: 'attested-by', certainty: 'unknown' },
    (origin) => <OriginFields of={origin} />,
  ),
  partOf(t('formPeriod'), at(of, 'period'), {}, (period) => (
    <div class="field-pair">
      <DateAt label={t('formFrom')} of={at(period, 'from')} />
      <DateAt label={t('formTo')} of={at(period, 'to')} />
    </div>
  )),
  partOf(t('formEarlier'), at(of, 'earlier'), { year: '', why: NO_TEXT }, (earlier) => (
    <>
      <DateAt label={t('formDate')} of={at(earlier, 'year')} required />
      <TextsAt label={t('formEarlier')} of={at(earlier, 'why')} />
    </>
  )),
  partOf(t('formPractice'), at(of, 'practice'), { text: NO_TEXT, basis: 'editors-reading' }, (practice) => (
    <>
      <TextsAt label={t('formPractice')} of={at(practice, 'text')} rows={2} />
      <ChoiceAt label={t('formBasis')} of={at(practice, 'basis')} words={BASIS_CHOICES} />
      <Parts parts={[partOf(t('formSource'), at(practice, 'source'), NO_REF, (source) => <RefAt of={source} />)]} />
    </>
  )),
];

function OriginFields({ of }: { readonly of: Cursor<NonNullable<Sense['origin']>> }) {
  return (
    <>
      <TextsAt label={t('formWhere')} of={at(of, 'where')} />
      <div class="field-pair">
        <DateAt label={t('formDate')} of={at(of, 'date')} required />
        <ChoiceAt label={t('formPrecision')} of={at(of, 'precision')} words={PRECISION_CHOICES} />
        <ChoiceAt label={t('formOriginKind')} of={at(of, 'kind')} words={ORIGIN_CHOICES} />
        <ChoiceAt label={t('entryFactCertainty')} of={at(of, 'certainty')} words={CERTAINTY_WORDS} />
      </div>
      <Parts parts={[partOf(t('formSource'), at(of, 'source'), NO_REF, (source) => <RefAt of={source} />)]} />
    </>
  );
}
