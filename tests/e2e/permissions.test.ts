import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { matchPatterns } from '../../src/core/sites/host';
import { frontTab, openPopup } from '../browser/extension';
import { paintedMarks } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const PATTERNS = matchPatterns(['127.0.0.1']);

describe('a site in the popup', () => {
  const stage = useStage({ grant: 'none' });
  const granted = () =>
    stage.session.helper.evaluate(async () => (await chrome.permissions.getAll()).origins?.toSorted() ?? []);
  const isMarked = async (page: Page, wanted: boolean) => {
    await page.bringToFront();
    await until(async () => (await paintedMarks(page)).length > 0 === wanted, { what: wanted ? 'marks' : 'no marks' });
  };
  const click = async (popup: Page, selector: string) => {
    await popup.bringToFront();
    await (await popup.waitForSelector(selector, { visible: true }))?.click();
  };
  const says = (popup: Page, selector: string, words: RegExp) =>
    until(async () => words.test(await popup.$eval(selector, (el) => el.textContent ?? '').catch(() => '')), {
      what: `${selector} to say ${words}`,
    });

  it('is allowed, paused, resumed, and its permission taken back for good', async () => {
    await stage.session.allowHosts(PATTERNS);
    const page = await stage.open('district-newspaper.html');
    const tab = await frontTab(stage.session);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h2, h1, p') ?? document.body));
    // The press lets the popup see the address; drivers cannot click in the popup itself.
    await stage.session.pressButton(page);
    const popup = await openPopup(stage.session, tab);
    await says(popup, '.site-row', /127\.0\.0\.1.*(Not allowed|尚未)/);
    expect(await granted()).toEqual([]);
    expect(await popup.$('.selected')).toBeNull();

    await click(popup, '.switch');
    await isMarked(page, true);
    await popup.waitForSelector('.selected');
    expect(await granted()).toEqual(PATTERNS.toSorted());

    await click(popup, '.switch');
    await isMarked(page, false);
    await says(popup, '.site-row', /Paused|暂停/);
    expect(await granted()).toEqual(PATTERNS.toSorted());
    await page.reload();
    await pause(1000);
    await isMarked(page, false);

    await click(popup, '.switch');
    await isMarked(page, true);

    await click(popup, '.site-actions .link:last-of-type');
    await isMarked(page, false);
    expect(await granted()).toEqual([]);
    await says(popup, '.panel-said', /127\.0\.0\.1/);
    const registered = () => stage.session.helper.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    await until(async () => (await registered()).length === 0, { what: 'the script to be unregistered' });
    await page.reload();
    await pause(1000);
    await isMarked(page, false);
    await Promise.all([page.close(), popup.close()]);
  });

  itLeavesNoTrace(stage);
});
