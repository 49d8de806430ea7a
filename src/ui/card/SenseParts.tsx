import type { Sense, Source } from '../../core/entry/types';
import { type EntryUsage, summarise } from '../../core/entry/usage';
import { t } from '../../platform/i18n';
import { OriginLine, StatusLine } from '../entry/FactList';
import { SeeLinks } from '../entry/SeeLinks';
import { SourcesList } from '../entry/SourcesList';
import { saysOfItself } from '../entry/says-of-itself';
import { type ReadingLanguage, TextView } from '../entry/TextView';
import { UsagePlot } from '../entry/UsagePlot';
import { BASIS_WORDS, CERTAINTY_WORDS, ORIGIN_WORDS, STATE_WORDS } from '../entry/words';
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
        <Part name={t('cardPartUsage')} peek={usagePeek(usage)}>
          <UsagePlot usage={usage} />
        </Part>
      )}
      {practice && (
        <Part name={t('entryPractice')} peek={t(PRACTICE_PEEKS[practice.basis])} kind="practice">
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

/** Short enough for a line beside the part's name; the part itself says the whole of it. */
const PRACTICE_PEEKS = {
  documented: 'cardPracticeDocumented',
  scholarship: 'cardPracticeScholarship',
  'editors-reading': 'cardPracticeEditors',
} as const satisfies Record<NonNullable<Sense['practice']>['basis'], string>;

const originPeek = ({ origin, period, status }: Sense): string => {
  if (origin) return t(ORIGIN_WORDS[origin.kind], origin.date).replace(/[:：]\s*$/, '');
  if (period?.from !== undefined) return t('entryPeriodFrom', period.from).replace(/[.。]$/, '');
  return t('cardStatePeek', t(STATE_WORDS[status.state]), status.asOf);
};

/** The first and the last year with a hit in any of the corpora. */
function usagePeek(usage: EntryUsage): string | undefined {
  const years = usage.flatMap((corpus) => {
    const said = summarise(corpus);
    return said ? [said.first.slice(0, 4), said.last.slice(0, 4)] : [];
  });
  const [first, last] = [years.toSorted()[0], years.toSorted().at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : t('cardUsagePeek', first, last);
}
