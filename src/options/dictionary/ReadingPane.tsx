import type { LayerAction } from '../../core/entry/actions';
import type { ReaderEntry } from '../../core/entry/layer';
import { shownHead } from '../../core/entry/shown-head';
import { t } from '../../platform/i18n';
import { EntryView } from '../../ui/entry/EntryView';
import type { ReadingLanguage } from '../../ui/entry/TextView';
import { ZhLangProvider } from '../../ui/entry/zh-lang';
import { storeFaultSentence } from '../state/fault-words';
import { done, fault } from '../state/notice';
import { routeTo } from '../state/route';
import { useShown } from '../state/shown';
import { Conflicts } from './Conflicts';
import type { PageProps } from './DictionaryPage';
import { EntryForms } from './EntryForms';

interface ReadingPaneProps extends PageProps {
  readonly item: ReaderEntry;
  readonly language: ReadingLanguage;
  readonly go: (hash: string) => void;
  readonly leave: (hash: string) => void;
}

/** An entry to read, with what the reader can do to it. */
export function ReadingPane({ item, language, go, leave, dictionary, act, tell }: ReadingPaneProps) {
  const { entry, origin, hidden } = item;
  const { lang, show } = useShown();
  const shown = show(item).entry;
  const name = shownHead(shown.head);
  const bundled = dictionary.bundled.get(entry.id);

  const headOf = (found: ReaderEntry | undefined) => found && show(found).entry.head;

  const run = async (action: LayerAction, told: string) => {
    const stored = await act(action);
    tell(stored.ok ? done(told) : fault(storeFaultSentence(stored.why)));
    if (stored.ok && action.kind === 'delete-own') leave(routeTo.list);
  };

  return (
    <div class="reading">
      <div class="reading-actions">
        <a class="button" href={routeTo.entry(entry.id, true)}>
          {t('optionsEdit')}
        </a>
        <button
          type="button"
          class="button"
          onClick={() =>
            run({ kind: hidden ? 'show' : 'hide', id: entry.id }, t(hidden ? 'optionsShown' : 'optionsHidden', name))
          }
        >
          {t(hidden ? 'optionsShow' : 'optionsHide')}
        </button>
        {origin === 'changed' && (
          <button
            type="button"
            class="button"
            onClick={() => run({ kind: 'revert', id: entry.id }, t('optionsReverted', name))}
          >
            {t('optionsRevert')}
          </button>
        )}
        {origin === 'own' && (
          <button
            type="button"
            class="button button-danger"
            onClick={() => run({ kind: 'delete-own', id: entry.id }, t('optionsDeleted', name))}
          >
            {t('optionsDelete')}
          </button>
        )}
      </div>
      {hidden && <p class="reading-note">{t('optionsHiddenNote')}</p>}
      {bundled && <Conflicts item={item} bundled={bundled} run={run} />}
      <ZhLangProvider value={lang}>
        <EntryView
          entry={shown}
          sources={dictionary.sources}
          language={language}
          headingLevel={1}
          nameOf={(id) => headOf(dictionary.entries.get(id))}
          onOpen={(id) => go(routeTo.entry(id))}
        />
      </ZhLangProvider>
      <EntryForms entry={entry} />
    </div>
  );
}
