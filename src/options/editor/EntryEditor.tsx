import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LayerAction } from '../../core/entry/actions';
import { equal } from '../../core/entry/equal';
import type { ReaderEntry } from '../../core/entry/layer';
import { checkDraft, draftOf } from '../../core/entry/own-entry';
import { guessPinyin } from '../../core/entry/readings';
import { shownHead } from '../../core/entry/shown-head';
import type { Entry } from '../../core/entry/types';
import type { Fault } from '../../core/entry/validate';
import { t } from '../../platform/i18n';
import type { MarkSettings } from '../../platform/messages';
import type { StoreFault } from '../../platform/store';
import type { PageProps } from '../dictionary/DictionaryPage';
import { Confirm } from '../parts/Confirm';
import { storeFaultSentence } from '../state/fault-words';
import { done } from '../state/notice';
import type { Editing } from './editing';
import { MoreFields } from './MoreFields';
import { PlainFields } from './PlainFields';
import { Refusal } from './Refusal';
import { TryBox } from './try/TryBox';
import type { Drafts } from './use-drafts';

interface EntryEditorProps extends PageProps {
  /** Names the draft: the id of the entry, or of the wish for a new one. */
  readonly draftKey: string;
  readonly drafts: Drafts;
  readonly settings: MarkSettings;
  /** What the editing begins with, as a draft. */
  readonly start: Entry;
  /** The bundled entry that is overridden; none for an own entry. */
  readonly bundled: Entry | undefined;
  readonly conflicts: ReaderEntry['conflicts'];
  readonly title: string;
  /** What the reader should know before typing. */
  readonly note?: ComponentChildren;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

/** The form of an entry. What is typed stays until it is saved or given up, whatever the store answers. */
export function EntryEditor(props: EntryEditorProps) {
  const { draftKey, drafts, start, bundled, conflicts, dictionary, act, tell, onSaved, onCancel, title } = props;
  const form = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<StoreFault>();
  const kept = drafts.get(draftKey);
  const draft = kept?.entry ?? start;
  const seen = kept?.seen ?? dictionary.layer;
  const own = bundled === undefined;

  useLayoutEffect(() => firstToFill(form.current)?.focus(), [draftKey]);
  useLayoutEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const editing: Editing = {
    draft,
    onDraft: (entry) => drafts.put(draftKey, { entry, seen }),
    bundled: bundled && draftOf(bundled, false),
    conflicts,
    faults,
  };

  async function save(over = seen) {
    // An own term without pinyin is spelt as the dictionary spells its characters, so that pinyin finds it.
    const pinyin = draft.pinyin || guessPinyin(draft.head.trim(), dictionary.readings()) || '';
    const checked = checkDraft({ ...draft, pinyin }, own);
    setFaults(checked.ok ? [] : checked.faults);
    setRefused(undefined);
    if (!checked.ok) return;
    const entry = checked.value;
    const action: LayerAction = bundled ? { kind: 'override', bundled, entry } : { kind: 'save-own', entry };
    const stored = await act(action, over);
    if (!stored.ok) return setRefused(stored.why);
    drafts.drop(draftKey);
    tell(done(t('optionsSaved', shownHead(entry.head))));
    onSaved(entry.id);
  }

  const giveUp = () => {
    drafts.drop(draftKey);
    onCancel();
  };
  const changed = kept !== undefined && !equal(kept.entry, start);

  return (
    <form
      ref={form}
      class="editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <h2 class="editor-title">{title}</h2>
      {props.note}
      {drafts.isKept(draftKey) && <p class="editor-note">{t('formDraftKept')}</p>}
      {!own && <p class="editor-note">{t('optionsOverrideNote')}</p>}
      <PlainFields editing={editing} own={own} />
      <TryBox draft={draft} own={own} dictionary={dictionary} settings={props.settings} onDraft={editing.onDraft} />
      <MoreFields editing={editing} own={own} dictionary={dictionary} />
      <div class="editor-foot">
        {refused && (
          <Refusal
            why={refused}
            sentence={storeFaultSentence(refused)}
            onOver={() => void save(dictionary.layer)}
            onOther={giveUp}
          />
        )}
        {faults.length > 0 && (
          <p class="editor-faults" role="alert">
            {t('optionsNotSaved', String(faults.length))}
          </p>
        )}
        <div class="editor-ways">
          <button type="submit" class="button button-main">
            {t('optionsSave')}
          </button>
          <button type="button" class="button" onClick={() => (changed ? setAsking(true) : giveUp())}>
            {t('optionsCancel')}
          </button>
        </div>
      </div>
      {asking && (
        <Confirm title={t('formGiveUp')} action={t('formGiveUpButton')} onDo={giveUp} onCancel={() => setAsking(false)}>
          <p>{t('formGiveUpText')}</p>
        </Confirm>
      )}
    </form>
  );
}

/** A term that came from a page is filled in already; the reader goes on with its meaning. */
function firstToFill(form: HTMLFormElement | null): HTMLElement | undefined {
  const [term, meaning] = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [];
  return term?.value !== '' && meaning?.value === '' ? meaning : term;
}
