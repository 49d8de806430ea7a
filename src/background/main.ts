/**
 * The background: listeners first and at once, because the browser wakes it for one event and sends that event as
 * soon as this module has run.
 */
import { browser } from '../platform/browser';
import { loadJudging } from '../platform/bundled';
import { closeStoreToPages } from '../platform/closed-storage';
import { isFreshStart } from '../platform/fresh-start';
import { handleInBackground } from '../platform/handle';
import { onPermissionsChanged } from '../platform/permissions';
import { onLayerTouched, onSettingsChanged } from '../platform/store';
import { onSwitchedOffChanged } from '../platform/switched-off';
import { paintBadge } from './badge';
import { listenToCommands } from './commands';
import { dress } from './dress';
import { gather, orderOf, takeCount } from './frames';
import { listenToMenus, makeMenus } from './menus';
import { openOptions, openWelcome } from './pages';
import { explain, hello, hide, tellPages } from './reader';
import { hasShape } from './shape';
import { alignSites, markOnce } from './sites';

handleInBackground(
  {
    hello,
    judging: loadJudging,
    explain: ({ ids, writing }) => explain(ids, writing),
    dress: ({ inherited }, from) => (from.kind === 'page' ? dress(from, inherited) : undefined),
    count: ({ count }, from) => (from.kind === 'page' ? takeCount(from, count) : undefined),
    join: (from) => (from.kind === 'page' ? orderOf(from) : 'wait'),
    lead: (from) => (from.kind === 'page' ? gather(from) : undefined),
    edit: (data) => {
      if ('term' in data) return openOptions({ new: data.term, sentence: data.sentence });
      const { id, here } = data;
      if (id === undefined) return openOptions({});
      return openOptions({ entry: id, edit: '1', ...(here === undefined ? {} : { here }) });
    },
    hide,
    markOnce: async ({ tabId }) => ({ ok: await markOnce(tabId) }),
  },
  hasShape,
);

void closeStoreToPages();
listenToCommands();
listenToMenus();
onPermissionsChanged(() => void alignSites());
onSwitchedOffChanged(() => void alignSites());
const forever = new AbortController().signal;
onLayerTouched(() => void tellPages(), forever);
onSettingsChanged(() => void tellPages(), forever);

browser.runtime.onInstalled.addListener(({ reason }) => {
  void makeMenus();
  if (reason === 'install') void openWelcome();
});

// Without a listener the background would not run when the browser starts.
browser.runtime.onStartup.addListener(() => {});

void isFreshStart().then((isFresh) => {
  if (!isFresh) return;
  void paintBadge();
  // Browsers drop registered scripts at an update, and leave open pages with a script that has lost its extension.
  void alignSites();
});
