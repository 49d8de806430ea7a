import { draftOf, entryOf } from '../../core/entry/own-entry';
import { guessPinyin, type Readings } from '../../core/entry/readings';
import { t } from '../../platform/i18n';
import { TIER_WORDS } from '../../ui/entry/words';
import { DomainsField, TierField } from './ChoiceFields';
import { besideChoice, type Editing, through } from './editing';
import { LinesField } from './LinesField';
import { exampleLens, isPlainRule, itemsLens, nearLens, notInsideLens, officialLens, pinyinLens } from './lenses';
import { TextField } from './TextField';
import { WholeField } from './WholeField';

interface MoreFieldsProps {
  readonly editing: Editing;
  readonly own: boolean;
  readonly readings: Readings;
}

/** What a reader rarely needs: pinyin, items, when a mark is right, subjects, and the whole entry as JSON. */
export function MoreFields({ editing, own, readings }: MoreFieldsProps) {
  const { draft, onDraft, faults } = editing;
  // A fault in a folded part would be told of but not be seen.
  const open = faults.some(({ field }) => !/^(head|forms|category|senses\.\d+\.(meaning|literal))/.test(field));
  return (
    <details class="more" open={open}>
      <summary>{t('optionsMoreFields')}</summary>
      <div class="more-fields">
        <TextField
          label={t('optionsFieldPinyin')}
          placeholder={guessPinyin(draft.head.trim(), readings)}
          {...through(editing, pinyinLens)}
        />
        <LinesField
          label={t('optionsFieldItems')}
          hint={t('optionsItemsHint')}
          lang="zh-CN"
          {...through(editing, itemsLens(0))}
        />
        <TextField label={t('entryFactOfficialEnglish')} lang="en" {...through(editing, officialLens(0))} />
        <fieldset class="rule-fields">
          <legend>{t('optionsRule')}</legend>
          <LinesField
            label={t('optionsFieldNotInside')}
            hint={t('optionsNotInsideHint')}
            lang="zh-CN"
            rows={2}
            {...through(editing, notInsideLens)}
          />
          {isPlainRule(draft, 'any') && (
            <LinesField
              label={t('optionsFieldNear')}
              hint={t('optionsNearHint')}
              lang="zh-CN"
              rows={2}
              {...through(editing, nearLens('any'))}
            />
          )}
          {isPlainRule(draft, 'none') && (
            <LinesField
              label={t('optionsFieldNotNear')}
              lang="zh-CN"
              rows={2}
              {...through(editing, nearLens('none'))}
            />
          )}
          <TextField label={t('optionsFieldExample')} lang="zh-CN" rows={2} {...through(editing, exampleLens)} />
        </fieldset>
        <TierField
          entry={draft}
          onEntry={onDraft}
          beside={besideChoice(editing, 'tier', ({ tier }) => t(TIER_WORDS[tier]))}
        />
        <DomainsField entry={draft} onEntry={onDraft} />
        <WholeField entry={entryOf(draft, own)} onEntry={(entry) => onDraft(draftOf(entry, own))} />
      </div>
    </details>
  );
}
