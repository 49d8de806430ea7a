import { useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { sendToBackground, sendToFrames } from '../platform/send';
import { hasPanel } from '../platform/side-panel';
import { PageList } from './PageList';
import { PageNote } from './PageNote';
import { SiteRow } from './SiteRow';
import type { TabView } from './use-tab';

/** All that there is to say of the tab: its site, and its terms or why there are none. */
export function TabContent({
  looked,
  look,
  inPopup,
}: TabView & {
  /** The popup opens by a click on the toolbar button, which lets it read the page once. */
  readonly inPopup: boolean;
}) {
  const [said, setSaid] = useState('');
  if (!looked) return null;
  const { tab, state } = looked;
  const markOnce = async () => {
    if (!tab) return;
    const answer = await sendToBackground('markOnce', { tabId: tab.id });
    setSaid(answer.ok && answer.value.ok ? '' : t('panelOnceFailed'));
    await look();
  };
  const switchMarks = async (on: boolean) => {
    if (tab) await sendToFrames(tab.id, 'switchMarks', { on });
    await look();
  };
  return (
    <>
      <SiteRow
        state={state}
        onSwitchMarks={switchMarks}
        onChanged={look}
        onStop={() => (tab ? sendToFrames(tab.id, 'stop') : undefined)}
        onSay={setSaid}
      />
      <p class="panel-said" role="status">
        {said}
      </p>
      {tab && state.kind === 'marked' && state.count > 0 ? (
        <PageList
          key={tab.id}
          tabId={tab.id}
          frames={state.frames ?? []}
          // Where there is no panel the popup lies over the page: it makes way for what it shows.
          {...(inPopup && !hasPanel() && { onShown: () => window.close() })}
        />
      ) : (
        <PageNote
          state={state}
          inPopup={inPopup}
          onMarkOnce={() => void markOnce()}
          onSwitchOn={() => void switchMarks(true)}
        />
      )}
    </>
  );
}
