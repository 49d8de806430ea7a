import type { Sense } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { SenseLead } from '../entry/SenseLead';
import type { ReadingLanguage } from '../entry/TextView';
import { useZhLang } from '../entry/zh-lang';
import type { Here } from './EntryPart';

interface GlanceProps {
  readonly sense: Sense;
  readonly language: ReadingLanguage;
  readonly nested: Here['nested'];
  readonly onOpen: (id: string) => void;
}

/** What a reader wants before reading on: the literal sense, one sentence, the things counted, the terms inside. */
export function Glance({ sense, language, nested, onOpen }: GlanceProps) {
  const zh = useZhLang();
  return (
    <div class="card-glance">
      <SenseLead sense={sense} language={language} />
      {nested.length > 0 && (
        <p class="card-nested">
          <span class="entry-name">{t('cardNested')}</span>
          {nested.map(({ id, surface }) => (
            <button key={id} type="button" class="entry-see-link" lang={zh} onClick={() => onOpen(id)}>
              {surface}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
