import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../browser/axe';
import { copyOfCard, showCopy } from '../browser/card-copy';
import { cardOpens, openPanel, openPopup, settled, tabOf } from '../browser/extension';
import { illegible } from '../browser/legible';
import { placeOf } from '../browser/marks';
import type { Theme } from '../browser/session';
import { pause } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const TERM = '乡村振兴';
const THEMES: readonly Theme[] = ['light', 'dark'];

describe('in colours that the system forces', () => {
  const stage = useStage();
  const open = async (name: string) => {
    const page = await stage.open(name);
    await settled(stage.session, page);
    return page;
  };
  const force = async (page: Page, theme: Theme) => {
    await stage.session.forceColours(page, theme);
    await pause(250);
  };
  const expectLegible = async (shown: Page) => {
    const scratch = await stage.session.newPage();
    await shown.bringToFront();
    const faults: string[] = [];
    for (const theme of THEMES) {
      await force(shown, theme);
      faults.push(...(await illegible(shown, scratch)).map((fault) => `${theme}: ${fault}`));
    }
    // Styles keep telling the page's own colours, which are not those on the screen now.
    faults.push(...(await axeFaults(shown, ['color-contrast'])));
    expect(faults).toEqual([]);
    await Promise.all([shown.close(), scratch.close()]);
  };

  it('sees what cannot be read: the control', async () => {
    const scratch = await stage.session.newPage();
    const page = await stage.session.openExtension('src/welcome/index.html');
    await page.waitForSelector('.choice', { visible: true });
    await force(page, 'dark');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await page.$eval('h1', (el) => {
      el.style.setProperty('forced-color-adjust', 'none');
      el.style.color = '#444';
    });
    expect(await illegible(page, scratch)).toHaveLength(1);
    await Promise.all([page.close(), scratch.close()]);
  });

  it('can read the first-run page', async () => {
    const page = await stage.session.openExtension('src/welcome/index.html');
    await page.waitForSelector('.choice', { visible: true });
    await expectLegible(page);
  });

  it.each([
    ['panel', openPanel],
    ['popup', openPopup],
  ] as const)('can read the %s', async (_, openView) => {
    const page = await open('links.html');
    const view = await openView(stage.session, await tabOf(stage.session, page));
    await view.waitForSelector('.term', { visible: true });
    await view.click('.term');
    await view.waitForSelector('.term-meaning .entry', { visible: true });
    await expectLegible(view);
    await page.close();
  });

  it('can read the card', async () => {
    const page = await open('links.html');
    const { x, y } = await placeOf(page, TERM);
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    const copy = await copyOfCard(stage.session, page);
    await expectLegible(await showCopy(stage.session, copy, `${stage.origin}/english.html`));
    await page.close();
  });

  it('can read marked text on any background', async () => {
    const scratch = await stage.session.newPage();
    const page = await open('backgrounds.html');
    for (const theme of THEMES) {
      await force(page, theme);
      expect(await illegible(page, scratch)).toEqual([]);
    }
    await Promise.all([page.close(), scratch.close()]);
  });

  itLeavesNoTrace(stage);
});
