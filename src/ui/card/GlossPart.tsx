import type { Gloss } from '../../core/page/gloss';
import { t } from '../../platform/i18n';

export type PageGloss = Gloss;

/** The page's own words on the term, marked as the page's. */
export function GlossPart({ gloss }: { gloss: PageGloss }) {
  return (
    <div class="card-gloss">
      <p class="card-gloss-name">{t('cardGloss')}</p>
      <blockquote lang="zh-CN">{gloss.sentence}</blockquote>
      {gloss.items.length > 0 && (
        <ol lang="zh-CN">
          {gloss.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
