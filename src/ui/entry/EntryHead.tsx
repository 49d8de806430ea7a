import { shownHead } from '../../core/entry/shown-head';
import type { Entry } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { CATEGORY_WORDS, DOMAIN_WORDS } from './words';
import { useZhLang } from './zh-lang';

/** The term, how it is said, and where it belongs. `level` is that of the heading. */
export function EntryHead({ entry, level = 2 }: { entry: Entry; level?: 1 | 2 | 3 }) {
  const zh = useZhLang();
  const Heading = `h${level}` as const;
  return (
    <header class="entry-head">
      <Heading class="entry-term" lang={zh}>
        {shownHead(entry.head)}
      </Heading>
      {entry.pinyin !== entry.head && (
        <p class="entry-pinyin" lang="zh-Latn-CN-pinyin">
          {entry.pinyin}
        </p>
      )}
      <p class="entry-kinds">
        <span class="entry-category">{t(CATEGORY_WORDS[entry.category])}</span>
        {entry.domains.map((domain) => (
          <span key={domain} class="entry-domain">
            {t(DOMAIN_WORDS[domain])}
          </span>
        ))}
      </p>
    </header>
  );
}
