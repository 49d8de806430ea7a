import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { badgeOf, openPopup, overviewOf, settled, stateOf, tabOf } from '../browser/extension';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('the popup', () => {
  const stage = useStage();

  /** The popup in a tab of its own: the one at the toolbar button closes as soon as a test looks elsewhere. */
  const popupFor = async (page: Page) => openPopup(stage.session, await tabOf(stage.session, page));
  const isSwitched = (popup: Page, to: boolean) =>
    until(() => popup.$eval('.switch', (el, wanted) => el.ariaChecked === wanted, String(to)).catch(() => false), {
      what: `the switch to show ${to}`,
    });

  it('counts the marks of the page as the badge does, and lists its terms', async () => {
    const page = await stage.open('district-newspaper.html');
    await settled(stage.session, page);
    const { count, terms } = await overviewOf(stage.session, page);
    const popup = await popupFor(page);
    await popup.waitForSelector('.term');
    const numbers = await popup.$$eval('.density-numbers strong', (all) => all.map((el) => Number(el.textContent)));
    expect(numbers.slice(0, 2)).toEqual([terms.length, count]);
    const listed = await popup.$$eval('.term-name', (all) => all.map((el) => el.textContent));
    expect(listed.toSorted()).toEqual(terms.map(({ surface }) => surface).toSorted());
    const tab = await tabOf(stage.session, page);
    await until(async () => (await badgeOf(stage.session, tab)) === String(count), { what: 'the badge to count all' });
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
    await popup.waitForSelector('.note');
    expect(await popup.$('.term')).toBeNull();
    await popup.close();

    const empty = await stage.session.openExtension('src/popup/index.html?tab=999999');
    await empty.waitForSelector('.note');
    expect(await empty.$('.switch')).toBeNull();
    await empty.close();
  });

  it('offers what is selected on the page to be looked up or added, with its sentence', async () => {
    const page = await stage.open('links.html');
    await settled(stage.session, page);
    const none = await popupFor(page);
    await none.waitForSelector('.term');
    expect(await none.$('.selected')).toBeNull();
    await none.close();
    await page.bringToFront();
    await page.$eval('#plain', (el) => {
      const node = el.firstChild;
      const at = node?.nodeValue?.indexOf('蓝围巾') ?? -1;
      if (node) getSelection()?.setBaseAndExtent(node, at, node, at + 3);
    });
    const popup = await popupFor(page);
    await popup.waitForSelector('.selected');
    expect(await popup.$eval('.selected-words', (el) => el.textContent)).toBe('蓝围巾');
    const places = await popup.$$eval('.selected a', (all) =>
      all.map((el) => Object.fromEntries(new URLSearchParams((el as HTMLAnchorElement).hash.slice(1)))),
    );
    expect(places).toEqual([
      { search: '蓝围巾' },
      { new: '蓝围巾', sentence: expect.stringMatching(/蓝围巾.*。$/) as string },
    ]);
    await popup.bringToFront();
    await popup.click('.selected a');
    const opened = await until(
      () =>
        stage.session.helper.evaluate(
          async () => (await chrome.tabs.query({})).find(({ url }) => url?.includes('#search='))?.id,
        ),
      { what: 'the options page' },
    );
    await stage.session.helper.evaluate((id) => chrome.tabs.remove(id), opened);
    await Promise.all([popup.close(), page.close()]);
  });

  it('shows the keys as the browser has really bound them', async () => {
    const page = await stage.open('links.html');
    await settled(stage.session, page);
    const bound = async () => {
      const all = await stage.session.helper.evaluate(() => chrome.commands.getAll());
      return new Set(all.flatMap(({ shortcut }) => (shortcut ? [shortcut] : [])));
    };
    const shown = async () => {
      const popup = await popupFor(page);
      await popup.waitForSelector('.keys dl');
      const keys = await popup.$$eval('.keys kbd', (all) => all.map((el) => el.textContent ?? ''));
      expect((await popup.$$('.keys dl > div')).length).toBe(6);
      await popup.close();
      return new Set(keys);
    };
    expect(await shown()).toEqual(await bound());
    expect((await bound()).size).toBeGreaterThanOrEqual(4);
    // Chrome lets no extension change them.
    if (inject('browser') === 'firefox') {
      await stage.session.helper.evaluate(() =>
        (chrome.commands as unknown as { update(change: { name: string; shortcut: string }): Promise<void> }).update({
          name: 'open-panel',
          shortcut: 'Ctrl+Shift+9',
        }),
      );
      expect(await bound()).toContain('Ctrl+Shift+9');
      expect(await shown()).toEqual(await bound());
    }
    await page.close();
  });

  itLeavesNoTrace(stage);
});
