import { shownHead } from '../../core/entry/shown-head';
import type { Entry, Sense } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { CATEGORY_WORDS, DOMAIN_WORDS, LEVEL_WORDS, REGISTER_WORDS, STATE_WORDS } from '../entry/words';
import { useZhLang } from '../entry/zh-lang';
import type { Here } from './EntryPart';

interface CardHeadProps {
  readonly entry: Entry;
  readonly sense: Sense;
  readonly places: Readonly<Record<string, string>>;
  readonly here?: Here;
}

/** The term as the page writes it, how it is said, and chips: what kind of thing, whether still in use, where, what tone. */
export function CardHead({ entry, sense, places, here }: CardHeadProps) {
  const zh = useZhLang();
  const head = shownHead(entry.head);
  const heading = here?.heading ?? head;
  return (
    <header class="card-head">
      <h2 class="entry-term" lang={here?.traditional ? 'zh-Hant' : zh}>
        {heading}
      </h2>
      {/* The dictionary's own writing, where the page writes another. */}
      {heading !== head && (
        <p class="card-written">
          {t('cardEntry')} <span lang={zh}>{head}</span>
        </p>
      )}
      {entry.pinyin !== entry.head && (
        <p class="entry-pinyin" lang="zh-Latn-CN-pinyin">
          {entry.pinyin}
        </p>
      )}
      <ul class="card-chips">
        <li class="chip chip-category">{t(CATEGORY_WORDS[entry.category])}</li>
        {entry.domains.map((domain) => (
          <li key={domain} class="chip">
            {t(DOMAIN_WORDS[domain])}
          </li>
        ))}
        {sense.status.state !== 'unchecked' && (
          <li class={`chip chip-state chip-${sense.status.state}`}>{t(STATE_WORDS[sense.status.state])}</li>
        )}
        {placeNames(sense, places).map((name) => (
          <li key={name} class="chip chip-place">
            {name}
          </li>
        ))}
        {sense.register && sense.register.length > 0 && (
          <li class="chip chip-tone">
            {t('cardTone', sense.register.map((word) => t(REGISTER_WORDS[word])).join(t('entryListJoin')))}
          </li>
        )}
      </ul>
    </header>
  );
}

/** The places by name; where none is known, how far the term reaches, unless that is the whole country. */
function placeNames({ regions = [], level }: Sense, places: Readonly<Record<string, string>>): readonly string[] {
  const names = regions.flatMap((code) => places[code] ?? []);
  if (names.length > 0) return names;
  return level === 'national' ? [] : [t(LEVEL_WORDS[level])];
}
