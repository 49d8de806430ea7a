import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFaults, axeFaultsInAllLooks } from '../browser/axe';
import { frontTab, openPopup, settled } from '../browser/extension';
import { itLeavesNoTrace, useStage } from './stage';

describe('accessibility of the extension’s own pages', () => {
  const stage = useStage();
  const openShown = async (path: string, shown: string) => {
    const page = await stage.session.openExtension(path);
    await page.waitForSelector(shown, { visible: true });
    return page;
  };
  const expectNoFaults = async (page: Page) => {
    expect(await axeFaultsInAllLooks(stage.session, page)).toEqual([]);
    await page.close();
  };

  it('is looked at in earnest: a spoiled page has faults, in dark too', async () => {
    const page = await openShown('src/welcome/index.html', '.choice');
    await page.evaluate(() => {
      for (const label of document.querySelectorAll('[aria-label]')) label.removeAttribute('aria-label');
      const field = document.createElement('input');
      document.querySelector('main')?.append(field);
    });
    expect((await axeFaults(page)).some((fault) => fault.startsWith('label:'))).toBe(true);
    await page.close();
    const dark = await openShown('src/welcome/index.html', '.choice');
    await dark.evaluate(() => document.documentElement.style.setProperty('--ink-soft', '#5d574e'));
    const found = await axeFaultsInAllLooks(stage.session, dark);
    expect(found.some((fault) => fault.startsWith('dark, 1280 px: color-contrast'))).toBe(true);
    expect(found.filter((fault) => fault.startsWith('light'))).toEqual([]);
    await dark.close();
  });

  it('first-run page', async () => {
    await expectNoFaults(await openShown('src/welcome/index.html', '.choice'));
  });

  it('popup over a marked page', async () => {
    const page = await stage.open('district-newspaper.html');
    await settled(stage.session, page);
    const popup = await openPopup(stage.session, await frontTab(stage.session));
    await popup.waitForSelector('.term', { visible: true });
    await popup.click('.term');
    await popup.waitForSelector('.term-meaning', { visible: true });
    await expectNoFaults(popup);
  });

  it('popup over a page of the browser', async () => {
    await expectNoFaults(await openShown('src/popup/index.html?tab=999999', '.popup-note'));
  });

  itLeavesNoTrace(stage);
});
