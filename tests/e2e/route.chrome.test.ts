/** What runs before a page of the extension itself can be put there by drivers in Chromium only. */
import { describe, expect, it } from 'vitest';
import { itLeavesNoTrace, useStage } from './stage';

describe('the options page', () => {
  const stage = useStage({ grant: 'none' });

  it('shows where the reader goes before it has drawn its first frame', async () => {
    const page = await stage.session.newPage();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector('.options-main')) return;
        observer.disconnect();
        location.hash = '#section=marks';
      }).observe(document, { childList: true, subtree: true });
    });
    await stage.session.goToExtension(page, stage.session.extensionUrl('src/options/index.html'));
    expect(await page.waitForSelector('.options-marks', { timeout: 20_000 })).not.toBeNull();
    await page.close();
  });

  itLeavesNoTrace(stage);
});
