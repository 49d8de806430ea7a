import { t } from '../../platform/i18n';
import { useZhLang } from '../entry/zh-lang';

/** A shorter term within the one that the card explains, as it stands there. */
export interface NestedTerm {
  /** Of its entry. */
  readonly id: string;
  readonly surface: string;
}

interface NestedTermsProps {
  readonly terms: readonly NestedTerm[];
  readonly onOpen: (id: string) => void;
}

/** The shorter terms, to be opened; nothing if there are none. */
export function NestedTerms({ terms, onOpen }: NestedTermsProps) {
  const zh = useZhLang();
  if (terms.length === 0) return null;
  return (
    <p class="card-nested">
      <span class="entry-name">{t('cardNested')}</span>
      {terms.map(({ id, surface }) => (
        <button key={id} type="button" class="entry-see-link" lang={zh} onClick={() => onOpen(id)}>
          {surface}
        </button>
      ))}
    </p>
  );
}
