import type { Sense, Source } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { FactList } from './FactList';
import { ItemsList } from './ItemsList';
import { SeeLinks } from './SeeLinks';
import { SourcesList } from './SourcesList';
import { type ReadingLanguage, TextView } from './TextView';
import { BASIS_WORDS } from './words';

export interface SenseProps {
  readonly sense: Sense;
  readonly sources: readonly Source[];
  readonly language: ReadingLanguage;
  /** The head of an entry by id, for links to near entries. */
  readonly nameOf: (id: string) => string | undefined;
  readonly onOpen: (id: string) => void;
}

/** One meaning: literal, meaning, items, facts; practice folded; near entries and sources last. */
export function SenseView({ sense, sources, language, nameOf, onOpen }: SenseProps) {
  return (
    <div class="entry-sense">
      {sense.label && (
        <p class="entry-sense-label">
          <TextView text={sense.label} language={language} as="span" />
        </p>
      )}
      {sense.literal && (
        <p class="entry-literal">
          <span class="entry-name">{t('entryLiteral')}</span>{' '}
          <TextView text={sense.literal} language={language} as="span" />
        </p>
      )}
      <div class="entry-meaning">
        <TextView text={sense.meaning} language={language} />
      </div>
      {sense.items?.map((items, i) => (
        <ItemsList key={i} items={items} language={language} />
      ))}
      {!saysNothing(sense) && <FactList sense={sense} language={language} />}
      {sense.practice && (
        <details class="entry-practice">
          <summary>{t('entryPractice')}</summary>
          <TextView text={sense.practice.text} language={language} />
          <p class="entry-note">{t(BASIS_WORDS[sense.practice.basis])}</p>
        </details>
      )}
      {sense.see && <SeeLinks see={sense.see} nameOf={nameOf} onOpen={onOpen} />}
      {!saysNothing(sense) && <SourcesList cited={sense.sources} sources={sources} language={language} />}
    </div>
  );
}

/** A reader's own entry rarely speaks of status or sources; then the card does not either. */
const saysNothing = ({ certainty, status, sources, origin, translation }: Sense): boolean =>
  certainty === 'unknown' && status.state === 'unchecked' && sources.length === 0 && !origin && !translation;
