import type { Scope } from '../../core/entry/filter';
import { type MessageKey, t } from '../../platform/i18n';
import type { Asked } from './list-of';

/** What an empty list says to a reader who has not made anything of the kind yet. */
const NONE_YET: Readonly<Partial<Record<Scope, MessageKey>>> = {
  own: 'listNoneOwn',
  changed: 'listNoneChanged',
  hidden: 'listNoneHidden',
};

interface NothingFoundProps {
  readonly asked: Asked;
  readonly onNew: (term: string) => void;
}

/** In the place of an empty list: what was looked for may become an entry. */
export function NothingFound({ asked: { query, filter }, onNew }: NothingFoundProps) {
  const term = query.trim();
  const none = term === '' && Object.keys(filter).length === 1 ? NONE_YET[filter.scope] : undefined;
  return (
    <div class="search-nothing">
      <p>{t(none ?? 'optionsNothingFound')}</p>
      {term !== '' && (
        <button type="button" class="button" onClick={() => onNew(term)}>
          {t('optionsMakeEntry', term)}
        </button>
      )}
    </div>
  );
}
