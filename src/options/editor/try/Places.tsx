import { shownHead } from '../../../core/entry/shown-head';
import type { Entry } from '../../../core/entry/types';
import type { ExplainedPlace } from '../../../core/match/explain';
import { t } from '../../../platform/i18n';
import type { MarkSettings } from '../../../platform/messages';
import { routeTo } from '../../state/route';
import { answerWords, reasonWords } from './try-words';

interface PlacesProps {
  readonly text: string;
  readonly entry: Entry;
  readonly places: readonly ExplainedPlace[];
  readonly nameOf: (id: string) => string;
  readonly settings: MarkSettings;
}

/** Every place where the entry could be marked: what came of it, and which rules said so. */
export function Places({ text, entry, places, nameOf, settings }: PlacesProps) {
  if (places.length === 0)
    return <p class="try-nowhere">{t(entry.forms.some((form) => form !== '') ? 'tryNowhere' : 'tryNoForm')}</p>;
  const marked = places.some(({ verdict }) => verdict.kind === 'marked');
  return (
    <>
      <ol class="try-places">
        {places.map((place) => (
          <li key={`${place.start}-${place.end}`} class={`try-place try-place-${place.verdict.kind}`}>
            <PlaceWords surface={text.slice(place.start, place.end)} place={place} entry={entry} nameOf={nameOf} />
          </li>
        ))}
      </ol>
      {marked && !settings.tiers.includes(entry.tier) && <p class="try-off">{t('tryTierOff')}</p>}
      {marked && settings.categoriesOff.includes(entry.category) && <p class="try-off">{t('tryCategoryOff')}</p>}
    </>
  );
}

interface PlaceWordsProps extends Pick<PlacesProps, 'entry' | 'nameOf'> {
  readonly surface: string;
  readonly place: ExplainedPlace;
}

function PlaceWords({ surface, place: { verdict, answers }, entry, nameOf }: PlaceWordsProps) {
  const [choice] = verdict.kind === 'marked' ? verdict.choices : [];
  return (
    <>
      <p class="try-verdict">
        {verdict.kind === 'marked' && t('tryMarked', surface)}
        {(verdict.kind === 'refused' || verdict.kind === 'torn') && t('tryRefused', surface)}
        {verdict.kind === 'covered' && (
          <>
            {t('tryCovered', surface, shownHead(nameOf(verdict.by.id)))}{' '}
            {verdict.by.kind !== 'unlisted' && (
              <a href={routeTo.entry(verdict.by.id)} lang="zh-CN">
                {shownHead(nameOf(verdict.by.id))}
              </a>
            )}
          </>
        )}
      </p>
      <ul class="try-answers">
        {verdict.kind === 'torn' && <li class="try-no">{t('tryTorn')}</li>}
        {answers.map((answer) => (
          <li key={answer.rule} class={answer.passed ? 'try-yes' : 'try-no'}>
            {answerWords(answer)}
          </li>
        ))}
        {choice && entry.senses.length > 1 && (
          <li class="try-yes">
            {t('trySense', String(choice.sense + 1))} {reasonWords(choice.reason)}
          </li>
        )}
      </ul>
    </>
  );
}
