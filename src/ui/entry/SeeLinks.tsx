import type { Sense } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { SEE_WORDS } from './words';

/** Near entries by name. `nameOf` gives the head of an entry; what it does not know is not shown. */
export function SeeLinks({
  see,
  nameOf,
  onOpen,
}: {
  see: NonNullable<Sense['see']>;
  nameOf: (id: string) => string | undefined;
  onOpen: (id: string) => void;
}) {
  const known = see.flatMap((link) => {
    const name = nameOf(link.id);
    return name === undefined ? [] : [{ ...link, name }];
  });
  if (known.length === 0) return null;
  return (
    <ul class="entry-see">
      {known.map(({ kind, id, name }) => (
        <li key={`${kind} ${id}`}>
          <span class="entry-see-kind">{t(SEE_WORDS[kind])}</span>
          <button type="button" class="entry-see-link" lang="zh-CN" onClick={() => onOpen(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
