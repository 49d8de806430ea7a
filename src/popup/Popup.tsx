import { PanelHead } from '../panel/PanelHead';
import { TabContent } from '../panel/TabContent';
import type { TabState } from '../panel/tab-state';
import { useTab } from '../panel/use-tab';
import { t } from '../platform/i18n';
import { hasPanel, openPanel } from '../platform/side-panel';
import { Keys } from './Keys';
import { Selected } from './Selected';

/** The popup at the toolbar button: what the panel shows, and the ways to the panel and to the keys. */
export function Popup() {
  const view = useTab();
  const windowId = view.looked?.tab?.windowId;
  return (
    <>
      <PanelHead title={t('popupTitle')} />
      <main class="panel">
        <div class="popup-ways">
          {hasPanel() && (
            <button
              type="button"
              class="button"
              onClick={() => {
                // First of all, while the browser still knows of the click.
                void openPanel(windowId).then(() => window.close());
              }}
            >
              {t('popupPanel')}
            </button>
          )}
          <Keys />
        </div>
        <Selected tabId={view.looked && isAllowed(view.looked.state) ? view.looked.tab?.id : undefined} />
        <TabContent {...view} inPopup />
      </main>
    </>
  );
}

/** Nothing is read of a page before the reader allowed it, for good or for once; not what is selected either. */
const isAllowed = ({ access, kind }: TabState): boolean =>
  access === 'on' || kind === 'marked' || kind === 'off' || kind === 'not-chinese';
