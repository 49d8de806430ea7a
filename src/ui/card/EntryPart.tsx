import type { ReaderEntry } from '../../core/entry/layer';
import { shownHead } from '../../core/entry/shown-head';
import type { Entry, Sense, Source } from '../../core/entry/types';
import type { EntryUsage } from '../../core/entry/usage';
import type { Reason } from '../../core/match/choose';
import type { Writing } from '../../core/text/writing';
import { t } from '../../platform/i18n';
import type { SenseProps } from '../entry/SenseView';
import { saysOfItself } from '../entry/says-of-itself';
import type { ReadingLanguage } from '../entry/TextView';
import { useZhLang, ZhLangProvider, zhLangOf } from '../entry/zh-lang';
import { CardHead } from './CardHead';
import { Glance } from './Glance';
import type { NestedTerm } from './NestedTerms';
import { SenseParts } from './SenseParts';

/** How the page writes the term, and what stands inside it. */
export interface Here {
  /** The term as it stands in the page: traditional where the page is, filled in where it is a template. */
  readonly heading: string;
  readonly traditional: boolean;
  /** Shorter terms within this one. */
  readonly nested: readonly NestedTerm[];
}

export interface EntryContent {
  /** How the Chinese of the explanation is written. */
  readonly writing: Writing;
  readonly entry: ReaderEntry;
  /** That of the dictionary in whose place an own entry stands. */
  readonly covered?: Entry;
  readonly sources: readonly Source[];
  readonly usage?: EntryUsage;
  readonly names: Readonly<Record<string, string>>;
  /** Names of the places that the senses are limited to, by code. */
  readonly places: Readonly<Record<string, string>>;
  /** Senses, the likeliest first. */
  readonly order: readonly number[];
  /** Why the first sense is the likeliest here; absent for an entry opened from the card. */
  readonly reason?: Reason;
  readonly here?: Here;
}

const REASONS = {
  context: 'cardReasonContext',
  place: 'cardReasonPlace',
  date: 'cardReasonDate',
  'best-known': 'cardReasonBestKnown',
} as const satisfies Record<Reason['kind'], string>;

interface EntryPartProps {
  readonly content: EntryContent;
  readonly language: ReadingLanguage;
  readonly onOpen: (id: string) => void;
}

/** An entry in the card: what one sees at a glance, then the parts that unfold, then its other senses. */
export function EntryPart({ content, language, onOpen }: EntryPartProps) {
  const { writing, entry, covered, sources, usage, names, places, order, reason, here } = content;
  const senses = order.flatMap((i) => entry.entry.senses[i] ?? []);
  const [first, ...others] = senses;
  if (!first) return null;
  const shared = { language, sources, onOpen, nameOf: (id: string) => names[id] };
  return (
    <ZhLangProvider value={zhLangOf(writing)}>
      <article class="entry">
        <CardHead entry={entry.entry} sense={first} places={places} {...(here && { here })} />
        <Glance sense={first} language={language} onOpen={onOpen} nested={here?.nested ?? []} />
        {(saysOfItself(first) || first.see) && (
          <div class="card-parts">
            <SenseParts sense={first} {...(usage && { usage })} {...shared} />
          </div>
        )}
        {others.length > 0 && (
          <FoldedSenses name={t('cardOthers')} senses={others} {...(reason && { reason })} {...shared} />
        )}
        {covered && (
          <FoldedSenses name={t('cardCovered', shownHead(covered.head))} senses={covered.senses} {...shared} />
        )}
      </article>
    </ZhLangProvider>
  );
}

interface FoldedSensesProps extends Omit<SenseProps, 'sense'> {
  readonly name: string;
  readonly senses: readonly Sense[];
  readonly reason?: Reason;
}

function FoldedSenses({ name, senses, reason, ...shared }: FoldedSensesProps) {
  return (
    <section class="card-others" aria-label={name}>
      <p class="card-others-name">
        {name}
        {reason && <span class="card-reason">{t(REASONS[reason.kind])}</span>}
      </p>
      {senses.map((sense, i) => (
        <details key={i} class="card-part">
          <summary>
            <SenseName sense={sense} language={shared.language} />
          </summary>
          <div class="card-part-body">
            <Glance sense={sense} language={shared.language} onOpen={shared.onOpen} nested={[]} />
            <SenseParts sense={sense} {...shared} />
          </div>
        </details>
      ))}
    </section>
  );
}

function SenseName({ sense, language }: { readonly sense: Sense; readonly language: ReadingLanguage }) {
  const zhLang = useZhLang();
  const { zh, en } = sense.label ?? sense.meaning;
  return language === 'en' ? (
    <span class="card-sense-name" lang="en">
      {en}
    </span>
  ) : (
    <span class="card-sense-name" lang={zhLang}>
      {zh}
    </span>
  );
}
