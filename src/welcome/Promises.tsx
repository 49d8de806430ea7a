import { t } from '../platform/i18n';

/** What the extension does, what it does not do, and what a site can notice of it all the same. */
export function Promises() {
  return (
    <section class="part promises">
      <div class="promise">
        <h2>{t('welcomeDoes')}</h2>
        <ul>
          <li>{t('welcomeDoes1')}</li>
          <li>{t('welcomeDoes2')}</li>
          <li>{t('welcomeDoes3')}</li>
        </ul>
      </div>
      <div class="promise promise-not">
        <h2>{t('welcomeDoesNot')}</h2>
        <ul>
          <li>{t('welcomeDoesNot1')}</li>
          <li>{t('welcomeDoesNot2')}</li>
          <li>{t('welcomeDoesNot3')}</li>
        </ul>
      </div>
      <div class="notice">
        <h2>{t('welcomeNotice')}</h2>
        <p>{t('welcomeNoticeText')}</p>
      </div>
      <p>
        <a href="/src/options/index.html">{t('welcomeOptions')}</a>
      </p>
    </section>
  );
}
