import type { ComponentChildren } from 'preact';
import type { Sense } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { type ReadingLanguage, TextView } from './TextView';
import { CERTAINTY_WORDS, LEVEL_WORDS, ORIGIN_WORDS, REGISTER_WORDS, STATE_WORDS } from './words';

interface FactsProps {
  readonly sense: Sense;
  readonly language: ReadingLanguage;
}

/** Origin and period, status, certainty, register and official English: one line each. */
export function FactList(props: FactsProps) {
  return (
    <dl class="entry-facts">
      <FirstFacts {...props} />
      <FurtherFacts {...props} />
    </dl>
  );
}

/** Where it comes from and whether it is still in use: what a reader asks first. */
function FirstFacts({ sense, language }: FactsProps) {
  return (
    <>
      {(sense.origin || sense.period) && (
        <Fact name={t('entryFactOrigin')}>
          <OriginLine sense={sense} language={language} />
        </Fact>
      )}
      <Fact name={t('entryFactStatus')}>
        <StatusLine sense={sense} />
      </Fact>
      <Fact name={t('entryFactCertainty')}>{t(CERTAINTY_WORDS[sense.certainty])}</Fact>
    </>
  );
}

/** Whether it is still in use, and when that was looked up. */
export function StatusLine({ sense: { status } }: Pick<FactsProps, 'sense'>) {
  return (
    <>
      <span class={`entry-state entry-state-${status.state}`}>{t(STATE_WORDS[status.state])}</span>{' '}
      <span class="entry-note">
        {status.lastSeen === undefined
          ? t('entryStatusAsOf', status.asOf)
          : t('entryStatusLastSeen', status.asOf, status.lastSeen)}
      </span>
    </>
  );
}

/** Reach, tone and English renderings. */
function FurtherFacts({ sense }: Pick<FactsProps, 'sense'>) {
  return (
    <>
      {sense.level !== 'national' && <Fact name={t('entryFactLevel')}>{t(LEVEL_WORDS[sense.level])}</Fact>}
      {sense.register && sense.register.length > 0 && (
        <Fact name={t('entryFactRegister')}>
          {sense.register.map((word) => t(REGISTER_WORDS[word])).join(t('entryListJoin'))}
        </Fact>
      )}
      {sense.translation && <Translation translation={sense.translation} />}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="entry-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where it was said first as far as known, and the years of its use. */
export function OriginLine({ sense: { origin, period }, language }: { sense: Sense; language: ReadingLanguage }) {
  return (
    <>
      {origin && (
        <>
          <span>{t(ORIGIN_WORDS[origin.kind], origin.date)}</span>
          {origin.certainty !== 'confirmed' && origin.certainty !== 'bounded' && (
            <span class="entry-note"> {t('entryOriginUnsure')}</span>
          )}{' '}
          <TextView text={origin.where} language={language} as="span" />
        </>
      )}
      {period && <span class="entry-period">{periodWords(period)}</span>}
    </>
  );
}

function periodWords({ from, to }: NonNullable<Sense['period']>): string {
  if (from !== undefined && to !== undefined) return t('entryPeriodFromTo', from, to);
  if (from !== undefined) return t('entryPeriodFrom', from);
  return to === undefined ? '' : t('entryPeriodTo', to);
}

function Translation({ translation: { official, others } }: { translation: NonNullable<Sense['translation']> }) {
  return (
    <>
      {official !== undefined && (
        <Fact name={t('entryFactOfficialEnglish')}>
          <span lang="en">{official}</span>
        </Fact>
      )}
      {others && others.length > 0 && (
        <Fact name={t('entryFactOtherEnglish')}>
          <span lang="en">{others.join('; ')}</span>
        </Fact>
      )}
    </>
  );
}
