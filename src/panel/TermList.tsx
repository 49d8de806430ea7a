import { useRef, useState } from 'preact/hooks';
import type { TermPart } from '../core/list/arrange';
import type { PageTerm } from '../core/list/page-term';
import { t } from '../platform/i18n';
import { groupName } from './group-name';
import { step } from './step';
import { TermRow } from './TermRow';

/**
 * The page's terms as a list: the way to them without a pointer, and where a page forbids marks. Arrow keys go through
 * it; only the term that they are at is reached by Tab, or it would take hundreds of them to pass the list.
 */
export function TermList({
  parts,
  onShow,
}: {
  readonly parts: readonly TermPart[];
  readonly onShow: (term: PageTerm) => void;
}) {
  const [open, setOpen] = useState<string>();
  const [at, setAt] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const keys = parts.flatMap(({ terms }) => terms.map(({ key }) => key));
  const current = at !== undefined && keys.includes(at) ? at : keys[0];
  /** The buttons stand in the order of the keys. */
  const move = (event: KeyboardEvent, from: string) => {
    const to = step(event.key, keys.indexOf(from), keys.length);
    if (to === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('.term')[to]?.focus();
  };
  return (
    <div class="terms" ref={list}>
      {parts.map(({ group, terms }) => (
        <section key={group ?? ''} class="term-part">
          {group && (
            <h2 class="term-group">
              {groupName(group)} <span class="term-count">{terms.length}</span>
            </h2>
          )}
          <ul aria-label={group ? groupName(group) : t('panelTitle')}>
            {terms.map((term) => (
              <TermRow
                key={term.key}
                term={term}
                isCurrent={term.key === current}
                isOpen={term.key === open}
                onKey={(event) => move(event, term.key)}
                onFocus={() => setAt(term.key)}
                onToggle={() => setOpen(term.key === open ? undefined : term.key)}
                onShow={() => onShow(term)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
