import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ALL_PAGES } from '../../src/core/sites/host';
import { frontTab, openPopup } from '../browser/extension';
import { frameOf, isMarked, textsIn } from '../browser/frames';
import { grantAllPages } from '../browser/grant';
import { paintedMarks } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const PAGE = 'district-newspaper.html';

describe('a page that is not granted', () => {
  const stage = useStage({ grant: 'none' });
  const hasMarks = (page: Page, wanted: boolean) =>
    until(async () => (await paintedMarks(page)).length > 0 === wanted, { what: `${wanted ? '' : 'no '}marks` });

  it('is marked once by the toolbar button, left alone and marked again, until it is left', async () => {
    const page = await stage.open('frames.html');
    /** The browser lets the extension into frames of the page's own site with it, not into others. */
    const frames = () => ['?same', 'srcdoc'].map((part) => frameOf(page, part));
    const tab = await frontTab(stage.session);
    await stage.session.pressButton(page);
    const popup = await openPopup(stage.session, tab);
    const once = await popup.waitForSelector('.note .button', { visible: true });
    await once?.click();
    await page.bringToFront();
    await hasMarks(page, true);
    for (const frame of frames()) await isMarked(frame);
    await pause(500);
    expect(await textsIn(frameOf(page, '?other'))).toEqual([]);
    for (const [button, marked] of [
      ['.site-actions .link', false],
      ['.note .button', true],
    ] as const) {
      await popup.bringToFront();
      await (await popup.waitForSelector(button, { visible: true }))?.click();
      await page.bringToFront();
      await hasMarks(page, marked);
      for (const frame of frames()) await isMarked(frame, marked);
    }
    // A grant reaches frames that the click did not, and leaves with them again.
    await grantAllPages(stage.session);
    await page.bringToFront();
    await isMarked(frameOf(page, '?other'));
    await stage.session.helper.evaluate((origins) => chrome.permissions.remove({ origins: [...origins] }), ALL_PAGES);
    await isMarked(frameOf(page, '?other'), false);
    for (const frame of frames()) await isMarked(frame);
    const granted = await stage.session.helper.evaluate(async () => (await chrome.permissions.getAll()).origins);
    expect(granted).toEqual([]);
    await page.reload();
    await pause(1000);
    await hasMarks(page, false);
    await Promise.all([page.close(), popup.close()]);
  });

  it('is marked as soon as it is granted, without a reload', async () => {
    const page = await stage.open(PAGE);
    await hasMarks(page, false);
    await grantAllPages(stage.session);
    await page.bringToFront();
    await hasMarks(page, true);
    await page.close();
  });

  itLeavesNoTrace(stage);
});
