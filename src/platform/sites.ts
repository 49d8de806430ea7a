/** Where the extension may read, for pages that show it and let the reader change it. */
import { ALL_PAGES, matchPatterns } from '../core/sites/host';
import { grantedPatterns, onPermissionsChanged, removePatterns, requestAllPages, requestHosts } from './permissions';
import { loadSwitchedOff, onSwitchedOffChanged, switchHosts } from './switched-off';

export const sitesSource = {
  granted: grantedPatterns,
  onGranted: onPermissionsChanged,
  off: loadSwitchedOff,
  onOff: onSwitchedOffChanged,
  actions: {
    request: requestHosts,
    requestAll: requestAllPages,
    giveBack: (hosts: readonly string[]): void => void removePatterns(matchPatterns(hosts)),
    giveBackAll: (): void => void removePatterns(ALL_PAGES),
    switchTo: (hosts: readonly string[], to: 'on' | 'off'): void => void switchHosts(hosts, to),
  },
} as const;
