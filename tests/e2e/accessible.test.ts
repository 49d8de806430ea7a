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
    expect(found.some((fault) => /^dark, \d+ px: color-contrast/.test(fault))).toBe(true);
    expect(found.filter((fault) => !fault.startsWith('dark'))).toEqual([]);
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

  it('the panel tells assistive technology what each thing is and is called', async () => {
    const page = await stage.open('dark.html');
    await settled(stage.session, page);
    const panel = await openPanel(stage.session, await tabOf(stage.session, page));
    await panel.waitForSelector('.term', { visible: true });
    await panel.bringToFront();
    const name = (key: string, ...filled: readonly string[]) =>
      panel.evaluate((k, f) => chrome.i18n.getMessage(k, f), key, [...filled]);
    const has = async (role: string, called: string) =>
      (await panel.$(`::-p-aria([name="${called}"][role="${role}"])`)) !== null;
    const site = await panel.$eval('.site-name', (el) => el.textContent ?? '');
    const [term = ''] = await panel.$$eval('.term-name', (all) => all.map((el) => el.textContent ?? ''));
    const group = await panel.$eval('.terms ul', (el) => el.getAttribute('aria-label') ?? '');
    const map = await panel.$eval('.density-map svg', (el) => el.getAttribute('aria-label') ?? '');
    const wanted: readonly (readonly [role: string, name: string])[] = [
      ['heading', await name('panelTitle')],
      ['switch', await name('panelSiteSwitch', site)],
      ['searchbox', await name('panelFilter')],
      ['combobox', await name('panelBy')],
      ['combobox', await name('panelSort')],
      ['button', await name('panelExport')],
      ['list', group],
      ['button', term],
      ['button', await name('panelShow', term)],
    ];
    for (const [role, called] of wanted) expect([role, called, await has(role, called)]).toEqual([role, called, true]);
    expect(await has('button', 'no such thing')).toBe(false);
    expect(map).toMatch(/10/);
    await panel.close();
    // Firefox goes through the whole document for each question.
  }, 120_000);

  it.each(['popup', 'panel'])('%s over a page of the browser', async (view) => {
    await expectNoFaults(await openShown(`src/${view}/index.html?tab=999999`, '.note'));
  });

  itLeavesNoTrace(stage);
});
