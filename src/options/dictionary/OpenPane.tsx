import { useMemo } from 'preact/hooks';
import { draftOf, newDraft, withLocalSense } from '../../core/entry/own-entry';
import { shownHead } from '../../core/entry/shown-head';
import { foldText } from '../../core/text/fold';
import { t } from '../../platform/i18n';
import type { MarkSettings } from '../../platform/messages';
import { today } from '../../platform/store';
import { EntryEditor } from '../editor/EntryEditor';
import type { Drafts } from '../editor/use-drafts';
import { BackIcon } from '../parts/icons';
import type { Dictionary } from '../state/dictionary';
import { type Open, routeTo } from '../state/route';
import { useShown } from '../state/shown';
import { usePlaceNames } from '../state/use-place-names';
import type { PageProps } from './DictionaryPage';
import { newOwnId } from './new-id';
import { ReadingPane } from './ReadingPane';

interface OpenPaneProps extends PageProps {
  readonly open: Open;
  readonly drafts: Drafts;
  readonly settings: MarkSettings;
  readonly go: (hash: string) => void;
  /** Goes on from something that has ended: saved, given up, deleted. */
  readonly leave: (hash: string) => void;
}

/** What lies beside the list: an entry to read, an editor, or a word of welcome. */
export function OpenPane(props: OpenPaneProps) {
  return (
    <>
      <a class="pane-back" href={routeTo.list}>
        <BackIcon />
        {t('optionsBackToList')}
      </a>
      <Opened {...props} />
    </>
  );
}

function Opened({ open, drafts, settings, go, leave, ...page }: OpenPaneProps) {
  const { awaited } = page.dictionary;
  if (awaited && open.kind !== 'nothing') return <p class="pane-empty">{t('optionsLoading')}</p>;
  switch (open.kind) {
    case 'nothing':
      return <Welcome count={awaited ? awaited.counts?.all : page.dictionary.entries.size} />;
    case 'new':
      return <NewEntry key={open.term} open={open} drafts={drafts} settings={settings} leave={leave} {...page} />;
    case 'entry': {
      const item = page.dictionary.entries.get(open.id);
      if (!item) return <p class="pane-empty">{t('optionsNoSuchEntry')}</p>;
      // A draft is shown as it was left, also when the reader comes back to its entry by the list.
      if (!open.edit && !drafts.unsaved.has(open.id))
        return <ReadingPane item={item} language={settings.cardLanguage} go={go} leave={leave} {...page} />;
      const own = item.origin === 'own';
      const draft = draftOf(item.entry, own);
      return (
        <EntryEditor
          key={open.id}
          draftKey={open.id}
          drafts={drafts}
          settings={settings}
          start={open.here === undefined ? draft : withLocalSense(draft, open.here, today())}
          bundled={own ? undefined : page.dictionary.bundled.get(open.id)}
          conflicts={item.conflicts}
          note={open.here !== undefined && <Here code={open.here} />}
          title={t(own ? 'optionsEditOwn' : 'optionsEditBundled', shownHead(item.entry.head))}
          onSaved={(id) => leave(routeTo.entry(id))}
          onCancel={() => leave(routeTo.entry(open.id))}
          {...page}
        />
      );
    }
  }
}

interface NewEntryProps extends PageProps {
  readonly open: Extract<Open, { kind: 'new' }>;
  readonly drafts: Drafts;
  readonly settings: MarkSettings;
  readonly leave: OpenPaneProps['leave'];
}

function NewEntry({ open: { term, sentence }, drafts, settings, leave, ...page }: NewEntryProps) {
  const start = useMemo(() => newDraft(newOwnId(), term, sentence, today()), [term, sentence]);
  const key = `new ${term}`;
  return (
    <EntryEditor
      draftKey={key}
      drafts={drafts}
      settings={settings}
      start={start}
      bundled={undefined}
      conflicts={{}}
      title={t('optionsNewTitle')}
      note={<Known term={drafts.get(key)?.entry.head ?? term} dictionary={page.dictionary} />}
      onSaved={(id) => leave(routeTo.entry(id))}
      onCancel={() => leave(routeTo.list)}
      {...page}
    />
  );
}

/** Says what the further sense is for. */
function Here({ code }: { readonly code: string }) {
  const placeName = usePlaceNames();
  return <p class="editor-note">{t('formHere', placeName(code))}</p>;
}

/** A term that the dictionary explains already is better changed there than explained twice. */
function Known({ term, dictionary }: { readonly term: string; readonly dictionary: Dictionary }) {
  const { show } = useShown();
  const folded = foldText(term).trim();
  const known = folded === '' ? undefined : dictionary.index.find(({ words }) => words().forms.includes(folded));
  if (!known) return null;
  return (
    <p class="editor-note">
      {t('optionsKnown')} <a href={routeTo.entry(known.item.entry.id)}>{shownHead(show(known.item).entry.head)}</a>
    </p>
  );
}

function Welcome({ count }: { readonly count: number | undefined }) {
  return (
    <div class="pane-welcome">
      <p class="pane-welcome-title">{t('optionsWelcomeTitle')}</p>
      <p>{count === undefined ? t('optionsLoading') : t('optionsWelcomeText', String(count))}</p>
      <ul>
        <li>{t('optionsWelcomeSearch')}</li>
        <li>{t('optionsWelcomeEdit')}</li>
        <li>{t('optionsWelcomeOwn')}</li>
      </ul>
    </div>
  );
}
