import { useMemo } from 'preact/hooks';
import type { Entry, Rule } from '../../../core/entry/types';
import type { Explanation } from '../../../core/match/explain';
import { t } from '../../../platform/i18n';
import { brokenExamples, type TrialGround } from './trial';

interface ExamplesProps {
  readonly ground: TrialGround;
  readonly entry: Entry;
  readonly text: string;
  readonly found: Explanation | undefined;
  readonly onKeep: (examples: NonNullable<Rule['examples']>) => void;
}

/** As much as an example of the schema holds. */
const LONGEST = 300;

/** Whether the entry's own examples hold, and the way to make the tried text one of them. */
export function Examples({ ground, entry, text, found, onKeep }: ExamplesProps) {
  const broken = useMemo(() => brokenExamples(ground, entry), [ground, entry]);
  const examples = entry.match?.examples ?? [];
  const sentence = text.trim();
  const known = examples.some(({ yes, no }) => yes === sentence || no === sentence);
  const marked = found?.places.some(({ verdict }) => verdict.kind === 'marked') === true;
  const open = examples.findIndex(({ no }) => no === undefined);
  const usable = found !== undefined && !known && sentence.length <= LONGEST && !sentence.includes('\n');
  return (
    <div class="try-examples">
      {broken.map(({ sentence: wrong, should }) => (
        <p key={`${should} ${wrong}`} class="field-fault">
          {t(should === 'be marked' ? 'tryExampleYes' : 'tryExampleNo', wrong)}
        </p>
      ))}
      {examples.length > 0 && broken.length === 0 && <p class="quiet">{t('tryExamplesHold')}</p>}
      {usable && marked && (
        <button type="button" class="button button-small" onClick={() => onKeep([...examples, { yes: sentence }])}>
          {t('tryKeepYes')}
        </button>
      )}
      {usable && !marked && open >= 0 && (
        <button
          type="button"
          class="button button-small"
          onClick={() => onKeep(examples.map((one, i) => (i === open ? { ...one, no: sentence } : one)))}
        >
          {t('tryKeepNo')}
        </button>
      )}
    </div>
  );
}
