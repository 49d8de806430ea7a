import type { Sense } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { ItemsList } from './ItemsList';
import { type ReadingLanguage, TextView } from './TextView';

/** What comes first of a sense everywhere: its label, the literal sense, one sentence, the things counted. */
export function SenseLead({ sense, language }: { readonly sense: Sense; readonly language: ReadingLanguage }) {
  return (
    <>
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
    </>
  );
}
