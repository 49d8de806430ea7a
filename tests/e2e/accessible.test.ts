import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFaults, axeFaultsInAllLooks } from '../browser/axe';
import { openPanel, openPopup, settled, tabOf } from '../browser/extension';
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

  it.each([
    ['panel', openPanel],
    ['popup', openPopup],
  ] as const)('%s over a marked page, with all that unfolds', async (_, openView) => {
    const page = await stage.open('district-newspaper.html');
    await settled(stage.session, page);
    const view = await openView(stage.session, await tabOf(stage.session, page));
    await view.waitForSelector('.term', { visible: true });
    for (const unfolds of ['.term', '.export-open']) await view.click(unfolds);
    await view.waitForSelector('.term-meaning .entry', { visible: true });
    await view.$$eval('details', (all) => {
      for (const details of all) details.open = true;
    });
    await expectNoFaults(view);
  });

  it.each(['popup', 'panel'])('%s over a page of the browser', async (view) => {
    await expectNoFaults(await openShown(`src/${view}/index.html?tab=999999`, '.note'));
  });

  itLeavesNoTrace(stage);
});
