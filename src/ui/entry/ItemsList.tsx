import type { Sense } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { type ReadingLanguage, TextView } from './TextView';
import { useZhLang } from './zh-lang';

type Items = NonNullable<Sense['items']>[number];

/** The things that a numeric abbreviation counts, in order; a list that is not whole says so. */
export function ItemsList({ items, language }: { items: Items; language: ReadingLanguage }) {
  const zh = useZhLang();
  return (
    <div class="entry-items">
      {items.label && (
        <p class="entry-items-label">
          <TextView text={items.label} language={language} as="span" />
        </p>
      )}
      {items.list.length > 0 && (
        <ol>
          {items.list.map((item) => (
            <li key={item.zh}>
              {(language !== 'en' || item.en === undefined) && <span lang={zh}>{item.zh}</span>}
              {language !== 'zh' && item.en !== undefined && (
                <span class="entry-en" lang="en">
                  {item.en}
                </span>
              )}
              {item.note && (
                <span class="entry-note">
                  <TextView text={item.note} language={language} as="span" />
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {!items.closed && (
        <p class="entry-open-list">{t(items.list.length > 0 ? 'entryItemsOpen' : 'entryItemsUnknown')}</p>
      )}
      {items.note && (
        <div class="entry-note">
          <TextView text={items.note} language={language} />
        </div>
      )}
    </div>
  );
}
