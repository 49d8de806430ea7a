import { t } from '../platform/i18n';
import { PanelHead } from './PanelHead';
import { TabContent } from './TabContent';
import { useTab } from './use-tab';

/** The panel beside the page: it follows the tab in front. */
export function Panel() {
  const view = useTab();
  return (
    <>
      <PanelHead title={t('panelTitle')} />
      <main class="panel">
        <TabContent {...view} inPopup={false} />
      </main>
    </>
  );
}
