import type { Arrangement } from '../core/list/arrange';
import type { PageTerm } from '../core/list/page-term';
import { t } from '../platform/i18n';
import { ExportMenu } from './ExportMenu';

interface ListToolsProps {
  readonly arrangement: Arrangement;
  /** As they are shown, for saving them so. */
  readonly terms: readonly PageTerm[];
  readonly onArrange: (next: Arrangement) => void;
  readonly onSay: (words: string) => void;
}

/** Filter, grouping and order of the list, and how to save it. */
export function ListTools({ arrangement, terms, onArrange, onSay }: ListToolsProps) {
  return (
    <div class="tools">
      <input
        type="search"
        class="tools-filter"
        lang="zh-CN"
        aria-label={t('panelFilter')}
        placeholder={t('panelFilter')}
        value={arrangement.filter}
        onInput={({ currentTarget }) => onArrange({ ...arrangement, filter: currentTarget.value })}
      />
      <ExportMenu terms={terms} onSay={onSay} />
      <select
        aria-label={t('panelBy')}
        value={arrangement.by}
        onChange={({ currentTarget }) =>
          onArrange({ ...arrangement, by: currentTarget.value === 'page' ? 'page' : 'category' })
        }
      >
        <option value="category">{t('panelByCategory')}</option>
        <option value="page">{t('panelByPage')}</option>
      </select>
      <select
        aria-label={t('panelSort')}
        value={arrangement.sort}
        onChange={({ currentTarget }) => onArrange({ ...arrangement, sort: sortNamed(currentTarget.value) })}
      >
        <option value="page">{t('panelSortPage')}</option>
        <option value="count">{t('panelSortCount')}</option>
        <option value="name">{t('panelSortName')}</option>
      </select>
    </div>
  );
}

const sortNamed = (value: string): Arrangement['sort'] => (value === 'count' || value === 'name' ? value : 'page');
