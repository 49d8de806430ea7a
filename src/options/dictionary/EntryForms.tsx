import { formText } from '../../core/entry/form-text';
import type { Entry } from '../../core/entry/types';
import { t } from '../../platform/i18n';

/** How the term is written in pages, and sentences that hold it. */
export function EntryForms({ entry }: { readonly entry: Entry }) {
  const forms = entry.forms.map(formText);
  const examples = entry.match?.examples ?? [];
  return (
    <div class="forms">
      {forms.some((form) => form !== entry.head) && (
        <p class="forms-list">
          <span class="entry-name">{t('entryForms')}</span> <span lang="zh-CN">{forms.join('、')}</span>
        </p>
      )}
      {examples.length > 0 && (
        <details class="forms-examples">
          <summary>{t('entryExamples')}</summary>
          <ul>
            {examples.map(({ yes, no }) => (
              <li key={yes} lang="zh-CN">
                {yes}
                {no !== undefined && <span class="forms-not">{no}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
