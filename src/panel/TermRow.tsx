import { useId } from 'preact/hooks';
import type { PageTerm } from '../core/list/page-term';
import { t } from '../platform/i18n';
import { FindIcon } from './FindIcon';
import { TermMeaning } from './TermMeaning';

interface TermRowProps {
  readonly term: PageTerm;
  /** Whether Tab reaches this row. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  /** A key pressed on the term. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onShow: () => void;
}

/** A term with its count; it opens its explanation, and a second button shows it on the page. */
export function TermRow({ term, isCurrent, isOpen, onKey, onFocus, onToggle, onShow }: TermRowProps) {
  const meaning = useId();
  const { surface, count } = term;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li class="term-row">
      <button
        type="button"
        class="term"
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': meaning })}
        tabIndex={tabIndex}
        onKeyDown={onKey}
        onFocus={onFocus}
        onClick={onToggle}
      >
        <span class="term-name" lang="zh">
          {surface}
        </span>
        {count > 1 && (
          <span class="term-count">
            <span aria-hidden="true">{count}</span>
            <span class="unseen">{t('panelTimes', String(count))}</span>
          </span>
        )}
      </button>
      <button
        type="button"
        class="term-show"
        aria-label={t('panelShow', surface)}
        title={t('panelShow', surface)}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={onShow}
      >
        <FindIcon />
      </button>
      {isOpen && <TermMeaning id={meaning} term={term} />}
    </li>
  );
}
