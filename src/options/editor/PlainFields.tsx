import { newSense } from '../../core/entry/own-entry';
import { t } from '../../platform/i18n';
import { today } from '../../platform/store';
import { CATEGORY_WORDS } from '../../ui/entry/words';
import { PlusIcon } from '../parts/icons';
import { CategoryField } from './ChoiceFields';
import { besideChoice, type Editing, through } from './editing';
import { LinesField } from './LinesField';
import { formsLens, headLens, textLens } from './lenses';
import { TextField } from './TextField';

/** The few fields that make an entry: term, other forms, meaning, category. */
export function PlainFields({ editing, own }: { readonly editing: Editing; readonly own: boolean }) {
  const { draft, onDraft } = editing;
  const addSense = () => onDraft({ ...draft, senses: [...draft.senses, newSense(today())] });
  return (
    <>
      <TextField label={t('optionsFieldTerm')} lang="zh-CN" required {...through(editing, headLens)} />
      {editing.draft.senses.map((_, i) => (
        <SenseFields key={i} editing={editing} at={i} />
      ))}
      <p>
        <button type="button" class="part-add" onClick={addSense}>
          <PlusIcon />
          {t('formAddSense')}
        </button>
      </p>
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
      {several && <SenseWays editing={editing} at={at} />}
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

/** A sense of several can go, or come first: the first is the best known. */
function SenseWays({ editing: { draft, onDraft }, at }: { readonly editing: Editing; readonly at: number }) {
  const others = draft.senses.filter((_, i) => i !== at);
  const [sense] = draft.senses.slice(at);
  const n = String(at + 1);
  return (
    <div class="sense-ways">
      {at > 0 && sense && (
        <button
          type="button"
          class="link"
          aria-label={t('formFirstSense', n)}
          onClick={() => onDraft({ ...draft, senses: [sense, ...others] })}
        >
          {t('formUp')}
        </button>
      )}
      <button
        type="button"
        class="link"
        aria-label={t('formRemoveSense', n)}
        onClick={() => onDraft({ ...draft, senses: others })}
      >
        {t('formRemove')}
      </button>
    </div>
  );
}
