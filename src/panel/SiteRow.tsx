import { interfaceLanguage, t } from '../platform/i18n';
import { removePatterns, requestHosts } from '../platform/permissions';
import { switchHosts } from '../platform/switched-off';
import { Switch } from '../ui/Switch';
import { siteName, type TabState } from './tab-state';

interface SiteRowProps {
  readonly state: TabState;
  /** Takes the marks off this page until it is loaded anew, or brings them back. */
  readonly onSwitchMarks: (on: boolean) => Promise<void>;
  /** Ends the page's script, which would otherwise live on after its grant is gone. */
  readonly onStop: () => Promise<unknown> | undefined;
  readonly onChanged: () => Promise<void>;
  readonly onSay: (words: string) => void;
}

/** The site: always marked or paused, this page left out, the permission taken back. */
export function SiteRow({ state, onSwitchMarks, onStop, onChanged, onSay }: SiteRowProps) {
  const { site, access, grants, kind } = state;
  if (!site) return null;
  const name = siteName(site, interfaceLanguage());
  const isOn = access === 'on';
  const switchSite = (on: boolean) => {
    onSay('');
    // Neither waits for the other: the question must come first, and may close the popup.
    if (on) void requestHosts(site.hosts).then(onChanged);
    void switchHosts(site.hosts, on ? 'on' : 'off').then(onChanged);
  };
  const revoke = async () => {
    const removed = await removePatterns(grants);
    if (removed) await Promise.all([switchHosts(site.hosts, 'on'), onStop()]);
    onSay(removed ? t('panelRevoked', name) : t('panelNotRevoked'));
    await onChanged();
  };
  return (
    <section class="site" aria-label={name}>
      <div class="site-row">
        <div>
          <p class="site-name">{name}</p>
          <p class="quiet">
            {t(WORDS[access])}
            {site.publisher && <span class="site-hosts"> {site.hosts.join(' ')}</span>}
          </p>
        </div>
        <Switch label={t('panelSiteSwitch', name)} on={isOn} onChange={switchSite} />
      </div>
      <p class="site-actions">
        {kind === 'marked' && (
          <button type="button" class="link" onClick={() => void onSwitchMarks(false)}>
            {t('panelNotHere')}
          </button>
        )}
        {grants.length > 0 && (
          <button type="button" class="link" aria-label={t('panelRevokeName', name)} onClick={() => void revoke()}>
            {t('panelRevoke')}
          </button>
        )}
        {isOn && grants.length === 0 && <span class="quiet">{t('panelAllPages')}</span>}
      </p>
    </section>
  );
}

const WORDS = {
  on: 'panelSiteOn',
  'switched-off': 'panelSitePaused',
  'not-granted': 'panelSiteOff',
  unsupported: 'panelSiteOff',
} as const;
