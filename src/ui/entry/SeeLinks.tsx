import { shownHead } from '../../core/entry/shown-head';
import type { Sense } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { SEE_WORDS } from './words';
import { useZhLang } from './zh-lang';

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
  const zh = useZhLang();
  const known = see.flatMap(({ kind, id }) => {
    const name = nameOf(id);
    return name === undefined ? [] : [{ kind, id, name: shownHead(name) }];
  });
  if (known.length === 0) return null;
  const kinds = [...new Set(known.map(({ kind }) => kind))];
  return (
    <ul class="entry-see">
      {kinds.map((kind) => (
        <li key={kind}>
          <span class="entry-see-kind">{t(SEE_WORDS[kind])}</span>
          {known
            .filter((link) => link.kind === kind)
            .map(({ id, name }) => (
              <button key={id} type="button" class="entry-see-link" lang={zh} onClick={() => onOpen(id)}>
                {name}
              </button>
            ))}
        </li>
      ))}
    </ul>
  );
}
