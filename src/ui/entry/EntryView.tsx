import type { Entry } from '../../core/entry/types';
import type { EntryUsage } from '../../core/entry/usage';
import { t } from '../../platform/i18n';
import { EntryHead } from './EntryHead';
import { type SenseProps, SenseView } from './SenseView';
import { UsagePlot } from './UsagePlot';
import { useZhLang } from './zh-lang';

export interface EntryViewProps extends Omit<SenseProps, 'sense'> {
  readonly entry: Entry;
  /** Which senses, the likeliest first; all in the entry's own order if left out. */
  readonly order?: readonly number[];
  readonly headingLevel?: 1 | 2 | 3;
  readonly usage?: EntryUsage;
}

/** An entry to read: the first sense open, further ones folded. */
export function EntryView({ entry, order, headingLevel = 2, usage, ...rest }: EntryViewProps) {
  const senses = (order ?? entry.senses.map((_, i) => i)).flatMap((i) => entry.senses[i] ?? []);
  const [first, ...further] = senses;
  return (
    <article class="entry">
      <EntryHead entry={entry} level={headingLevel} />
      {first && <SenseView sense={first} {...rest} />}
      {usage && usage.length > 0 && <UsagePlot usage={usage} />}
      {further.map((sense, i) => (
        <details key={i} class="entry-further">
          <summary>
            {t('entryFurtherSense', String(i + 2))} <SenseName sense={sense} language={rest.language} />
          </summary>
          <SenseView sense={sense} {...rest} />
        </details>
      ))}
    </article>
  );
}

function SenseName({ sense, language }: Pick<SenseProps, 'sense' | 'language'>) {
  const zhLang = useZhLang();
  const { zh, en } = sense.label ?? sense.meaning;
  return language === 'en' ? <span lang="en">{en}</span> : <span lang={zhLang}>{zh}</span>;
}
