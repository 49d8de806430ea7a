import type { Sense } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { ItemsList } from '../entry/ItemsList';
import { type ReadingLanguage, TextView } from '../entry/TextView';
import type { Here } from './EntryPart';

interface GlanceProps {
  readonly sense: Sense;
  readonly language: ReadingLanguage;
  readonly nested: Here['nested'];
  readonly onOpen: (id: string) => void;
}

/** What a reader wants before reading on: the literal sense, one sentence, the things counted, the terms inside. */
export function Glance({ sense, language, nested, onOpen }: GlanceProps) {
  return (
    <div class="card-glance">
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
      {nested.length > 0 && (
        <p class="card-nested">
          <span class="entry-name">{t('cardNested')}</span>
          {nested.map(({ id, surface }) => (
            <button key={id} type="button" class="entry-see-link" lang="zh-CN" onClick={() => onOpen(id)}>
              {surface}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
