import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import type { PageTerm } from '../platform/messages';
import { TermMeaning } from './TermMeaning';

/** The page's terms as a list: the way to them without a pointer, and where a page forbids marks. */
export function TermList({ terms }: { readonly terms: readonly PageTerm[] }) {
  const [open, setOpen] = useState<string>();
  return (
    <ul class="terms" aria-label={t('popupList')}>
      {terms.map(({ id, surface, count }) => (
        <li key={id}>
          <button
            type="button"
            class="term"
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? undefined : id)}
          >
            <span class="term-name" lang="zh">
              {surface}
            </span>
            {count > 1 && (
              <span class="term-count">
                <span aria-hidden="true">×{count}</span>
                <span class="unseen">{t('popupTimes', String(count))}</span>
              </span>
            )}
          </button>
          {open === id && <TermMeaning id={id} />}
        </li>
      ))}
    </ul>
  );
}
