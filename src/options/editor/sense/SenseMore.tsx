import type { Sense } from '../../../core/entry/types';
import { t } from '../../../platform/i18n';
import { CERTAINTY_WORDS, LEVEL_WORDS, STATE_WORDS } from '../../../ui/entry/words';
import { at, type Cursor } from '../fields/cursor';
import { Parts } from '../fields/Parts';
import { partOf } from '../fields/part-of';
import { ChoiceAt, DateAt } from '../fields/plain';
import { RegionsAt } from '../fields/RegionsAt';
import { CondFields } from '../rule/CondFields';
import { historyParts } from './history-parts';
import { itemsPart, labelPart, languageParts } from './language-parts';

/** All of a sense but its meaning: what every sense says, then the parts that it has. */
export function SenseMore({ of }: { readonly of: Cursor<Sense> }) {
  const status = at(of, 'status');
  return (
    <>
      <div class="field-pair">
        <ChoiceAt label={t('entryFactStatus')} of={at(status, 'state')} words={STATE_WORDS} />
        <ChoiceAt label={t('entryFactLevel')} of={at(of, 'level')} words={LEVEL_WORDS} />
        <DateAt label={t('formAsOf')} of={at(status, 'asOf')} required />
        <DateAt label={t('formLastSeen')} of={at(status, 'lastSeen')} />
      </div>
      <ChoiceAt label={t('entryFactCertainty')} of={at(of, 'certainty')} words={CERTAINTY_WORDS} />
      <Parts
        parts={[
          labelPart(of),
          itemsPart(of),
          ...historyParts(of),
          partOf(t('formRegions'), at(of, 'regions'), [], (regions) => (
            <RegionsAt bare label={t('formRegions')} of={regions} />
          )),
          partOf(t('formWhen'), at(of, 'when'), { near: [] }, (when) => <CondFields of={when} />),
          ...languageParts(of),
        ]}
      />
    </>
  );
}
