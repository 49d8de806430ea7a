import type { Sense, Source } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { type ReadingLanguage, TextView } from './TextView';
import { ZhLangProvider, zhLangOf } from './zh-lang';

/** The sources of a sense as they are written, each with the place in it; a source with an address opens it without a referrer. */
export function SourcesList({
  cited,
  sources,
  language,
}: {
  cited: Sense['sources'];
  sources: readonly Source[];
  language: ReadingLanguage;
}) {
  if (cited.length === 0) return <p class="entry-no-source">{t('entryNoSource')}</p>;
  return (
    <ZhLangProvider value={zhLangOf('simplified')}>
      <ul class="entry-sources">
        {cited.map(({ id, at, for: use }) => (
          <li key={`${id} ${at} ${use}`}>
            <SourceTitle id={id} source={sources.find((s) => s.id === id)} language={language} />
            <span class="entry-locator">{at}</span>
            <span class="entry-note">{t(use === 'meaning' ? 'entrySourceMeaning' : 'entrySourceUse')}</span>
          </li>
        ))}
      </ul>
    </ZhLangProvider>
  );
}

function SourceTitle({ id, source, language }: { id: string; source: Source | undefined; language: ReadingLanguage }) {
  if (!source) return <span class="entry-source-title">{id}</span>;
  // One language is enough for a title: two would double the longest part of a card.
  const title = <TextView text={source.title} language={language === 'en' ? 'en' : 'zh'} as="span" />;
  return source.url === undefined ? (
    <span class="entry-source-title">{title}</span>
  ) : (
    <a
      class="entry-source-title"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer nofollow"
      referrerpolicy="no-referrer"
    >
      {title}
    </a>
  );
}
