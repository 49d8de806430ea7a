import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { grantedPatterns, onPermissionsChanged } from '../platform/permissions';
import { sendToPage } from '../platform/send';
import { loadSwitchedOff } from '../platform/switched-off';
import { onTabsChanged, type ShownTab, shownTab } from './tab';
import { type TabState, tabState } from './tab-state';

/** Milliseconds between two looks at the tab: marks go on being found, and pages change. */
const PULSE = 500;

export interface Looked {
  /** None where there is no tab, or it is gone. */
  readonly tab: ShownTab | undefined;
  readonly state: TabState;
}

export interface TabView {
  /** Nothing until the tab was seen once. */
  readonly looked: Looked | undefined;
  /** Looks again now, after something was done. */
  readonly look: () => Promise<void>;
}

const GONE: TabState = { kind: 'closed', access: 'unsupported', grants: [] };

/** The tab in front, looked at again whenever it changes, and again and again while it can be seen. */
export function useTab(): TabView {
  const [looked, setLooked] = useState<Looked>();
  const asked = useRef(0);
  const look = useCallback(async () => {
    const turn = ++asked.current;
    const tab = await shownTab();
    const now = { tab, state: tab ? await seen(tab) : GONE };
    // A page that hangs may answer later than the one that came after it.
    if (turn === asked.current) setLooked((before) => (isSame(before, now) ? before : now));
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    void look();
    onTabsChanged(() => void look(), controller.signal);
    onPermissionsChanged(() => void look(), controller.signal);
    const pulse = setInterval(() => document.visibilityState === 'visible' && void look(), PULSE);
    return () => {
      clearInterval(pulse);
      controller.abort();
    };
  }, [look]);
  return { looked, look };
}

const isSame = (a: Looked | undefined, b: Looked): boolean => JSON.stringify(a) === JSON.stringify(b);

async function seen({ id, address }: ShownTab): Promise<TabState> {
  const [granted, off, page] = await Promise.all([grantedPatterns(), loadSwitchedOff(), sendToPage(id, 'state')]);
  return tabState({ address, granted, off, page });
}
