import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../browser/axe';
import { copyOfCard, showCopy } from '../browser/card-copy';
import { cardOf, cardOpens, openPanel, openPopup, settled, tabOf } from '../browser/extension';
import { illegible } from '../browser/legible';
import { placeOf } from '../browser/marks';
import { treeFrom } from '../browser/tree';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const TERM = '乡村振兴';

/** Firefox gives no tree of a closed shadow root, and its driver cannot force colours. */
describe('what only Chromium can be asked of accessibility', () => {
  const stage = useStage();
  const open = async (name: string) => {
    const page = await stage.open(name);
    await settled(stage.session, page);
    return page;
  };

  it('has the card as a dialog with a name, and a role for all in it', async () => {
    const page = await open('card.html');
    await page.focus('#button');
    await stage.session.run('next-term');
    await stage.session.run('open-card');
    await until(async () => (await cardOf(stage.session, page))?.focused, { what: 'the focus in the card' });
    expect(await treeFrom(page, 'dialog', fixedName)).toMatchSnapshot();
    await page.close();
  });

  it('has the panel as headings, fields, lists and buttons with names', async () => {
    const page = await open('links.html');
    const panel = await openPanel(stage.session, await tabOf(stage.session, page));
    await panel.waitForSelector('.term', { visible: true });
    await panel.select('.tools select', 'page');
    await until(() => panel.$$eval('.terms ul', (all) => all.length === 1), { what: 'one list' });
    expect(await treeFrom(panel, 'RootWebArea', fixedName)).toMatchSnapshot();
    await Promise.all([page.close(), panel.close()]);
  });

  describe('in forced colours', () => {
    const expectLegible = async (shown: Page) => {
      const scratch = await stage.session.newPage();
      await shown.bringToFront();
      const faults: string[] = [];
      for (const theme of ['light', 'dark']) {
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
      for (const theme of ['light', 'dark']) {
        await force(page, theme);
        expect(await illegible(page, scratch)).toEqual([]);
      }
      await Promise.all([page.close(), scratch.close()]);
    });
  });

  itLeavesNoTrace(stage);
});

/** Colours as a system with high contrast forces them on every page. */
async function force(page: Page, theme: string): Promise<void> {
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: theme },
    ],
  });
  await pause(250);
}

const FIXED = [
  'Explanation of',
  'Origin and use',
  'Use by year',
  'In practice',
  'In English',
  'Related terms',
  'Sources',
];

/** Without what the dictionary says and counts, which is not the same for ever. */
const fixedName = (name: string): string => FIXED.find((fixed) => name.startsWith(fixed)) ?? name.replace(/\d+/g, '#');
