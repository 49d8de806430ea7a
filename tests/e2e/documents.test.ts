import { describe, expect, it } from 'vitest';
import { frontTab, openPopup } from '../browser/extension';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('documents that are no web pages', () => {
  const stage = useStage();

  it.each([
    ['feed.xml', 'XML'],
    ['notes.txt', 'text'],
    ['paper.pdf', 'PDF'],
  ])('%s is left alone, and the popup says that it is %s', async (name, kind) => {
    const page = await stage.session.newPage();
    await page.bringToFront();
    // A viewer in place of the page may never report that it has loaded.
    void page.goto(`${stage.origin}/${name}`).catch(() => undefined);
    const tab = await until(
      async () => {
        const id = await frontTab(stage.session);
        const url = await stage.session.helper.evaluate(async (tabId) => (await chrome.tabs.get(tabId)).url, id);
        return url?.endsWith(name) && id;
      },
      { what: `${name} to be shown` },
    );
    const popup = await openPopup(stage.session, tab);
    await until(
      async () => (await popup.$eval('.note-title', (el) => el.textContent).catch(() => ''))?.includes(kind),
      {
        what: `the popup to say ${kind}`,
      },
    );
    expect(await popup.$('.note a.button')).not.toBeNull();
    expect(await popup.$('.term')).toBeNull();
    await Promise.all([popup.close(), page.close()]);
  });

  itLeavesNoTrace(stage);
});
