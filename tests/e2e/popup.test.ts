import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { settled, stateOf } from '../browser/extension';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('the popup', () => {
  const stage = useStage();

  const tabOf = async (page: Page): Promise<number> => {
    const url = page.url();
    const id = await stage.session.helper.evaluate(
      async (wanted) => (await chrome.tabs.query({})).findLast((tab) => tab.url === wanted)?.id,
      url,
    );
    if (id === undefined) throw new Error(`No tab shows ${url}.`);
    return id;
  };
  /** The popup in a tab of its own: the one at the toolbar button closes as soon as a test looks elsewhere. */
  const popupFor = async (page: Page) => stage.session.openExtension(`src/popup/index.html?tab=${await tabOf(page)}`);
  const isSwitched = (popup: Page, to: boolean) =>
    until(() => popup.$eval('.switch', (el, wanted) => el.ariaChecked === wanted, String(to)).catch(() => false), {
      what: `the switch to show ${to}`,
    });

  it('counts the marks of the page as the badge does, and lists its terms', async () => {
    const page = await stage.open('district-newspaper.html');
    const state = await settled(stage.session, page);
    if (state.kind !== 'marked') throw new Error('The sample page is not marked.');
    const popup = await popupFor(page);
    await popup.waitForSelector('.term');
    const counts = await popup.$$eval('.popup-counts strong', (all) => all.map((el) => Number(el.textContent)));
    expect(counts).toEqual([state.count, state.terms.length]);
    expect(await popup.$$eval('.term-name', (all) => all.map((el) => el.textContent))).toEqual(
      state.terms.map(({ surface }) => surface),
    );
    const badge = await stage.session.helper.evaluate(
      (tabId) => chrome.action.getBadgeText({ tabId }),
      await tabOf(page),
    );
    expect(badge).toBe(String(state.count));
    await popup.close();
  });

  it('explains a term from the list, by keyboard alone', async () => {
    const page = await stage.open('district-newspaper.html');
    await settled(stage.session, page);
    const popup = await popupFor(page);
    await popup.waitForSelector('.term');
    await popup.bringToFront();
    await popup.focus('.term');
    await popup.keyboard.press('Enter');
    const meaning = await popup.waitForSelector('.term-meaning');
    expect(await meaning?.evaluate((el) => el.textContent?.length)).toBeGreaterThan(10);
    await popup.keyboard.press('Enter');
    await until(async () => (await popup.$('.term-meaning')) === null, { what: 'the meaning to fold' });
    await popup.close();
  });

  it('switches a site off and on again, in pages that are open', async () => {
    const page = await stage.open('district-newspaper.html');
    const before = await settled(stage.session, page);
    const popup = await popupFor(page);
    await isSwitched(popup, true);
    await popup.bringToFront();
    await popup.click('.switch');
    await isSwitched(popup, false);
    await until(async () => (await stateOf(stage.session, page)) === undefined, { what: 'the page to be left alone' });
    await until(() => page.evaluate(() => CSS.highlights.size === 0), { what: 'the marks to go' });

    const reopened = await stage.open('dark.html');
    expect(await stateOf(stage.session, reopened)).toBeUndefined();

    await popup.bringToFront();
    await popup.click('.switch');
    await isSwitched(popup, true);
    await until(async () => (await stateOf(stage.session, page)) !== undefined, { what: 'the page to be read again' });
    expect(await settled(stage.session, page)).toEqual(before);
    await popup.close();
  });

  it('says that a page is not Chinese, and that pages of the browser are closed to it', async () => {
    const page = await stage.open('english.html');
    await settled(stage.session, page);
    const popup = await popupFor(page);
    await popup.waitForSelector('.popup-note');
    expect(await popup.$('.term')).toBeNull();
    await popup.close();

    const empty = await stage.session.openExtension('src/popup/index.html?tab=999999');
    await empty.waitForSelector('.popup-note');
    expect(await empty.$('.switch')).toBeNull();
    await empty.close();
  });

  itLeavesNoTrace(stage);
});
