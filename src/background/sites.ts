import early from '../content/early.iife.ts?script&iife';
import main from '../content/main.iife.ts?script&iife';
import { grantedPatterns } from '../platform/permissions';
import { alignOpenTabs, registerScripts, runScriptIn } from '../platform/scripts';
import { loadSwitchedOff } from '../platform/switched-off';

/** Brings registration and open tabs into line with what the browser grants and the reader switched off. */
export async function alignSites(): Promise<void> {
  // One at a time, or what was read before a second grant could be registered after it. Open tabs stay outside:
  // a page that hangs may never answer.
  const allowed = await navigator.locks.request('registration', async () => {
    const [granted, off] = await Promise.all([grantedPatterns(), loadSwitchedOff()]);
    await registerScripts({ early, main }, { granted, off });
    return { granted, off };
  });
  // Registered first: a page that loads in between is then reached by one of the two, or by both, which does no harm.
  await alignOpenTabs(main, allowed);
}

/** Marks one tab until it goes elsewhere. The reader's click on the extension is the grant (activeTab). */
export const markOnce = (tabId: number): Promise<boolean> => runScriptIn(tabId, main);
