import type { Sense, Source } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { FactList } from './FactList';
import { SeeLinks } from './SeeLinks';
import { SenseLead } from './SenseLead';
import { SourcesList } from './SourcesList';
import { saysOfItself } from './says-of-itself';
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
export function SenseView(props: SenseProps) {
  const { sense, language, nameOf, onOpen } = props;
  const plain = !saysOfItself(sense);
  return (
    <div class="entry-sense">
      <SenseLead sense={sense} language={language} />
      {!plain && <FactList sense={sense} language={language} />}
      {sense.see && <SeeLinks see={sense.see} nameOf={nameOf} onOpen={onOpen} />}
      {!plain && <Background {...props} />}
    </div>
  );
}

/** Practice and sources, open on a page of their own. */
function Background({ sense, sources, language }: SenseProps) {
  return (
    <>
      {sense.practice && (
        <details class="entry-practice">
          <summary>{t('entryPractice')}</summary>
          <Practice practice={sense.practice} language={language} />
        </details>
      )}
      <SourcesList cited={sense.sources} sources={sources} language={language} />
    </>
  );
}

function Practice({ practice, language }: { practice: NonNullable<Sense['practice']>; language: ReadingLanguage }) {
  return (
    <div>
      <TextView text={practice.text} language={language} />
      <p class="entry-note">{t(BASIS_WORDS[practice.basis])}</p>
    </div>
  );
}
