import type { Sense, Source } from '../../core/entry/types';
import type { EntryUsage } from '../../core/entry/usage';
import { t } from '../../platform/i18n';
import { OriginLine, StatusLine } from '../entry/FactList';
import { SeeLinks } from '../entry/SeeLinks';
import { SourcesList } from '../entry/SourcesList';
import { saysOfItself } from '../entry/says-of-itself';
import { type ReadingLanguage, TextView } from '../entry/TextView';
import { UsagePlot } from '../entry/UsagePlot';
import { BASIS_WORDS, CERTAINTY_WORDS, ORIGIN_WORDS } from '../entry/words';
import { useZhLang } from '../entry/zh-lang';
import { Part } from './Part';

interface SensePartsProps {
  readonly sense: Sense;
  readonly sources: readonly Source[];
  readonly usage?: EntryUsage;
  readonly language: ReadingLanguage;
  readonly nameOf: (id: string) => string | undefined;
  readonly onOpen: (id: string) => void;
}

/** What unfolds: origin, use by year, practice, English, near terms, sources. Each says in its own line what is in it. */
export function SenseParts({ sense, sources, usage = [], language, nameOf, onOpen }: SensePartsProps) {
  const { practice, translation, see } = sense;
  const zh = useZhLang();
  const near = (see ?? []).flatMap(({ id }) => nameOf(id) ?? []);
  return (
    <>
      {(sense.origin || sense.period || sense.status.state !== 'unchecked') && (
        <Part name={t('cardPartOrigin')} peek={originPeek(sense)}>
          {(sense.origin || sense.period) && (
            <p>
              <OriginLine sense={sense} language={language} />
            </p>
          )}
          {sense.origin && <p class="entry-note">{t(CERTAINTY_WORDS[sense.origin.certainty])}</p>}
          <p>
            <StatusLine sense={sense} />
          </p>
        </Part>
      )}
      {usage.length > 0 && (
        <Part name={t('cardPartUsage')}>
          <UsagePlot usage={usage} />
        </Part>
      )}
      {practice && (
        <Part name={t('entryPractice')} peek={t(BASIS_WORDS[practice.basis])} kind="practice">
          <TextView text={practice.text} language={language} />
          <p class="entry-note">{t(BASIS_WORDS[practice.basis])}</p>
        </Part>
      )}
      {translation && (translation.official !== undefined || (translation.others ?? []).length > 0) && (
        <Part name={t('cardPartEnglish')} peek={translation.official ?? translation.others?.[0]} peekLanguage="en">
          {translation.official !== undefined && (
            <p>
              <span class="entry-name">{t('entryFactOfficialEnglish')}</span>{' '}
              <span lang="en">{translation.official}</span>
            </p>
          )}
          {translation.others && translation.others.length > 0 && (
            <p>
              <span class="entry-name">{t('entryFactOtherEnglish')}</span>{' '}
              <span lang="en">{translation.others.join('; ')}</span>
            </p>
          )}
        </Part>
      )}
      {see && near.length > 0 && (
        <Part name={t('cardPartNear')} peek={near.join('、')} peekLanguage={zh}>
          <SeeLinks see={see} nameOf={nameOf} onOpen={onOpen} />
        </Part>
      )}
      {saysOfItself(sense) && (
        <Part name={t('cardPartSources')} peek={t(CERTAINTY_WORDS[sense.certainty])}>
          <p class="entry-note">
            {t('entryFactCertainty')}: {t(CERTAINTY_WORDS[sense.certainty])}
          </p>
          <SourcesList cited={sense.sources} sources={sources} language={language} />
        </Part>
      )}
    </>
  );
}

const originPeek = ({ origin, period, status }: Sense): string => {
  if (origin) return t(ORIGIN_WORDS[origin.kind], origin.date).replace(/[:：]\s*$/, '');
  if (period?.from !== undefined) return t('entryPeriodFrom', period.from);
  return t('entryStatusAsOf', status.asOf);
};
