import { useEffect, useState } from 'preact/hooks';
import { singleHosts } from '../core/sites/granted';
import { matchPatterns } from '../core/sites/host';
import { PUBLISHERS } from '../core/sites/preset';
import { t } from '../platform/i18n';
import { removePatterns } from '../platform/permissions';
import { loadSwitchedOff, onSwitchedOffChanged, switchHosts } from '../platform/switched-off';

/** Sites that the reader granted or switched off one by one; nothing where there are none. */
export function OwnSites({ granted = [] }: { readonly granted: readonly string[] | undefined }) {
  const off = useSwitchedOff();
  const single = singleHosts(granted, PUBLISHERS);
  if (single.length === 0 && off.length === 0) return null;
  return (
    <div class="own-sites">
      <h3>{t('welcomeOwnSites')}</h3>
      <ul>
        {single.map((host) => (
          <SiteRow
            key={host}
            host={host}
            state={t('welcomeSiteOn')}
            action={t('welcomeTakeBack')}
            onAct={() => void removePatterns(matchPatterns([host]))}
          />
        ))}
        {off.map((host) => (
          <SiteRow
            key={`off ${host}`}
            host={host}
            state={t('welcomeSiteOff')}
            action={t('welcomeSwitchOn')}
            onAct={() => void switchHosts([host], 'on')}
          />
        ))}
      </ul>
    </div>
  );
}

function SiteRow({
  host,
  state,
  action,
  onAct,
}: {
  readonly host: string;
  readonly state: string;
  readonly action: string;
  readonly onAct: () => void;
}) {
  return (
    <li>
      <span class="own-sites-host">{host}</span>
      <span class="quiet">{state}</span>
      <button type="button" class="link" aria-label={`${action}: ${host}`} onClick={onAct}>
        {action}
      </button>
    </li>
  );
}

function useSwitchedOff(): readonly string[] {
  const [off, setOff] = useState<readonly string[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    onSwitchedOffChanged(setOff, controller.signal);
    void loadSwitchedOff().then((hosts) => controller.signal.aborted || setOff(hosts));
    return () => controller.abort();
  }, []);
  return off;
}
