import { t } from '../platform/i18n';
import { SAMPLE } from './sample-text';

/** A short report to try the marks on. What stands in it is marked by `startSample`. */
export function Sample() {
  return (
    <figure class="sample">
      <figcaption class="sample-try">{t('welcomeTry')}</figcaption>
      <article id="sample" class="sample-sheet" lang="zh-CN">
        <h2 class="sample-headline">{SAMPLE.headline}</h2>
        <p>
          {SAMPLE.dateline}
          {SAMPLE.paragraphs[0]}
        </p>
        {SAMPLE.paragraphs.slice(1).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <p class="sample-note quiet">{t('welcomeSampleNote')}</p>
    </figure>
  );
}
