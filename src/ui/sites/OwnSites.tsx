import { singleHosts } from '../../core/sites/granted';
import { PUBLISHERS } from '../../core/sites/preset';
import { t } from '../../platform/i18n';
import type { SiteActions } from './site-actions';

interface OwnSitesProps {
  readonly granted: readonly string[];
  readonly off: readonly string[];
  readonly actions: SiteActions;
}

/** Sites that the reader granted or switched off one by one; nothing where there are none. */
export function OwnSites({ granted, off, actions }: OwnSitesProps) {
  const single = singleHosts(granted, PUBLISHERS).filter((host) => !off.includes(host));
  if (single.length === 0 && off.length === 0) return null;
  return (
    <div class="own-sites">
      <h3>{t('welcomeOwnSites')}</h3>
      <ul>
        {single.map((host) => (
          <li key={host}>
            <span class="own-sites-host">{host}</span>
            <span class="quiet">{t('welcomeSiteOn')}</span>
            <Action words={t('sitesSwitchOff')} host={host} onAct={() => actions.switchTo([host], 'off')} />
            <Action words={t('welcomeTakeBack')} host={host} onAct={() => actions.giveBack([host])} />
          </li>
        ))}
        {off.map((host) => (
          <li key={`off ${host}`}>
            <span class="own-sites-host">{host}</span>
            <span class="quiet">{t('welcomeSiteOff')}</span>
            <Action words={t('welcomeSwitchOn')} host={host} onAct={() => actions.switchTo([host], 'on')} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ActionProps {
  readonly words: string;
  readonly host: string;
  readonly onAct: () => void;
}

const Action = ({ words, host, onAct }: ActionProps) => (
  <button type="button" class="link" aria-label={`${words}: ${host}`} onClick={onAct}>
    {words}
  </button>
);
