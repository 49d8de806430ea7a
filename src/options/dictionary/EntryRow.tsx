import type { ReaderEntry } from '../../core/entry/layer';
import { shownHead } from '../../core/entry/shown-head';
import { t } from '../../platform/i18n';
import { TickIcon } from '../parts/icons';
import { useShown } from '../state/shown';

/** CSS pixels, as `.entry-row` in list.css. */
export const ROW_HEIGHT = 68;

export const rowId = (id: string): string => `row-${id}`;

interface EntryRowProps {
  readonly item: ReaderEntry;
  readonly place: number;
  readonly count: number;
  /** Open, or one of several that are chosen. */
  readonly selected: boolean;
  readonly choosing: boolean;
  readonly walked: boolean;
  readonly unsaved: boolean;
  readonly onClick: (id: string, event: MouseEvent) => void;
}

/** One line of the list: the term, how it is said, the beginning of its meaning, and what the reader did to it. */
export function EntryRow({ item, place, count, selected, choosing, walked, unsaved, onClick }: EntryRowProps) {
  const { lang, show } = useShown();
  const { entry, hidden } = show(item);
  const { zh, en } = entry.senses[0]?.meaning ?? { zh: '', en: '' };
  const tag = tagOf(item, unsaved);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list box has the focus and names this row as its active one
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys
    <div
      id={rowId(entry.id)}
      class={`entry-row${walked ? ' entry-row-walked' : ''}${hidden ? ' entry-row-hidden' : ''}`}
      role="option"
      aria-selected={selected}
      aria-posinset={place + 1}
      aria-setsize={count}
      style={{ top: `${place * ROW_HEIGHT}px` }}
      onClick={(event) => onClick(entry.id, event)}
    >
      {choosing && <span class="entry-row-tick">{selected && <TickIcon />}</span>}
      <span class="entry-row-line">
        <span class="entry-row-head" lang={lang}>
          {shownHead(entry.head)}
        </span>
        {entry.pinyin !== item.entry.head && <span class="entry-row-pinyin">{entry.pinyin}</span>}
        {tag !== undefined && <span class="tag">{tag}</span>}
      </span>
      <span class="entry-row-meaning" lang={t('uiLanguageTag')}>
        {t('uiLanguageTag') === 'en' ? en : zh}
      </span>
    </div>
  );
}

function tagOf({ origin, hidden, conflicts }: ReaderEntry, unsaved: boolean): string | undefined {
  if (unsaved) return t('optionsTagUnsaved');
  if (hidden) return t('optionsTagHidden');
  if (Object.keys(conflicts).length > 0) return t('optionsTagConflict');
  if (origin === 'own') return t('optionsTagOwn');
  return origin === 'changed' ? t('optionsTagChanged') : undefined;
}
