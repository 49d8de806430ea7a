import { t } from '../../platform/i18n';
import { CATEGORY_WORDS } from '../../ui/entry/words';
import { CategoryField } from './ChoiceFields';
import { besideChoice, type Editing, through } from './editing';
import { LinesField } from './LinesField';
import { formsLens, headLens, textLens } from './lenses';
import { TextField } from './TextField';

/** The few fields that make an entry: term, other forms, meaning, category. */
export function PlainFields({ editing, own }: { readonly editing: Editing; readonly own: boolean }) {
  return (
    <>
      <TextField label={t('optionsFieldTerm')} lang="zh-CN" required {...through(editing, headLens)} />
      {editing.draft.senses.map((_, i) => (
        <SenseFields key={i} editing={editing} at={i} />
      ))}
      <LinesField
        label={t(own ? 'optionsFieldOtherForms' : 'optionsFieldForms')}
        hint={t('optionsFormsHint')}
        lang="zh-CN"
        rows={2}
        {...through(editing, formsLens)}
      />
      <CategoryField
        entry={editing.draft}
        onEntry={editing.onDraft}
        beside={besideChoice(editing, 'category', ({ category }) => t(CATEGORY_WORDS[category]))}
      />
    </>
  );
}

/** One sense; a heading tells them apart where there are several. */
function SenseFields({ editing, at }: { readonly editing: Editing; readonly at: number }) {
  const several = editing.draft.senses.length > 1;
  const meaningHint = several || editing.bundled ? undefined : t('optionsMeaningHint');
  return (
    <fieldset class={several ? 'sense-fields sense-fields-several' : 'sense-fields'}>
      {several && <legend>{t('entryFurtherSense', String(at + 1))}</legend>}
      <TextField
        label={t('optionsFieldMeaningZh')}
        hint={meaningHint}
        lang="zh-CN"
        rows={3}
        {...through(editing, textLens(at, 'meaning', 'zh'))}
      />
      <TextField
        label={t('optionsFieldMeaningEn')}
        lang="en"
        rows={3}
        {...through(editing, textLens(at, 'meaning', 'en'))}
      />
      <div class="field-pair">
        <TextField
          label={t('optionsFieldLiteralZh')}
          lang="zh-CN"
          {...through(editing, textLens(at, 'literal', 'zh'))}
        />
        <TextField label={t('optionsFieldLiteralEn')} lang="en" {...through(editing, textLens(at, 'literal', 'en'))} />
      </div>
    </fieldset>
  );
}
