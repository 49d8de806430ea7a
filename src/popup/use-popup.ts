import { useCallback, useEffect, useState } from 'preact/hooks';
import { grantedPatterns, requestHosts } from '../platform/permissions';
import { sendToBackground, sendToPage } from '../platform/send';
import { loadSwitchedOff, switchHosts } from '../platform/switched-off';
import { type PopupState, popupState } from './state';
import { type PopupTab, popupTab } from './tab';

/** Milliseconds between two looks at the tab: marks go on being found while the popup is open. */
const PULSE = 500;

export interface Popup {
  /** Nothing until the tab was seen once. */
  readonly state: PopupState | undefined;
  /** Must be called straight from a click: it may ask the browser for a grant. */
  readonly switchSite: (on: boolean) => void;
  readonly markOnce: () => void;
}

/** The popup's tab, looked at again and again while the popup is open. */
export function usePopup(): Popup {
  const [tab, setTab] = useState<PopupTab>();
  const [state, setState] = useState<PopupState>();
  const look = useCallback(async () => {
    const found = await popupTab();
    setTab(found);
    setState(await seen(found));
  }, []);
  useEffect(() => {
    void look();
    const pulse = setInterval(() => void look(), PULSE);
    return () => clearInterval(pulse);
  }, [look]);

  const site = state && 'site' in state ? state.site : undefined;
  return {
    state,
    switchSite: (on) => {
      if (!site) return;
      // Neither waits for the other: the question must come first, and may close the popup.
      if (on) void requestHosts(site.hosts);
      void switchHosts(site.hosts, on ? 'on' : 'off').then(look);
    },
    markOnce: () => {
      if (tab) void once(tab.id).then((ok) => (ok ? look() : setState({ kind: 'cannot-run' })));
    },
  };
}

async function seen(tab: PopupTab | undefined): Promise<PopupState> {
  if (!tab) return { kind: 'cannot-run' };
  const [granted, off, page] = await Promise.all([grantedPatterns(), loadSwitchedOff(), sendToPage(tab.id, 'state')]);
  return popupState({ address: tab.address, granted, off, page });
}

async function once(tabId: number): Promise<boolean> {
  const answer = await sendToBackground('markOnce', { tabId });
  return answer.ok && answer.value.ok;
}
