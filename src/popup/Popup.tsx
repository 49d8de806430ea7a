import type { ComponentChildren } from 'preact';
import { interfaceLanguage, t } from '../platform/i18n';
import { Brand } from '../ui/Brand';
import { Switch } from '../ui/Switch';
import { siteName } from './state';
import { TermList } from './TermList';
import { type Popup as PopupHook, usePopup } from './use-popup';

/** The popup at the toolbar button: this site on or off, this page once, the marks of the page as a list. */
export function Popup() {
  const popup = usePopup();
  return (
    <>
      <header class="popup-head">
        <Brand />
        <h1 class="unseen">{t('popupTitle')}</h1>
        <nav class="popup-links">
          <a href="/src/welcome/index.html#where" target="_blank" rel="noreferrer">
            {t('popupSites')}
          </a>
          <a href="/src/options/index.html" target="_blank" rel="noreferrer">
            {t('popupOptions')}
          </a>
        </nav>
      </header>
      <main>
        {popup.state && <SiteRow {...popup} />}
        <div class="popup-body" aria-live="polite">
          <Body {...popup} />
        </div>
        {popup.state?.kind === 'marked' && popup.state.count > 0 && <TermList terms={popup.state.terms} />}
      </main>
    </>
  );
}

function SiteRow({ state, switchSite }: PopupHook) {
  const site = state && 'site' in state ? state.site : undefined;
  if (!state || state.kind === 'cannot-run' || !site) return null;
  const name = siteName(site, interfaceLanguage());
  return (
    <div class="popup-site">
      <div>
        <p class="popup-site-name">{name}</p>
        <p class="quiet">
          {state.siteOn ? t('popupSiteOn') : t('popupSiteOff')}
          {site.publisher && <span class="popup-site-hosts"> {site.hosts.join(' ')}</span>}
        </p>
      </div>
      <Switch label={t('popupSiteSwitch', name)} on={state.siteOn} onChange={switchSite} />
    </div>
  );
}

function Body({ state, markOnce }: PopupHook) {
  switch (state?.kind) {
    case undefined:
      return null;
    case 'cannot-run':
      return <Note title={t('popupCannot')} text={t('popupCannotText')} />;
    case 'not-running':
      return (
        <Note title={t('popupOff')} text={t('popupOffText')}>
          <button type="button" class="button button-main" onClick={markOnce}>
            {t('popupOnce')}
          </button>
        </Note>
      );
    case 'waiting':
      return <Note title={t('popupWaiting')} />;
    case 'not-chinese':
      return <Note title={t('popupNotChinese')} text={t('popupNotChineseText')} />;
    case 'marked':
      if (state.count === 0) return <Note title={t('popupNone')} />;
      return (
        <p class="popup-counts">
          <strong>{state.count}</strong> {t('popupMarks')}
          <strong>{state.terms.length}</strong> {t('popupTerms')}
        </p>
      );
  }
}

function Note({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="popup-note">
      <p class="popup-note-title">{title}</p>
      {text !== undefined && <p class="quiet">{text}</p>}
      {children}
    </div>
  );
}
