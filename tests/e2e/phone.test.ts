/** A browser without side panel, keys and context menus, as Firefox for Android is: the popup holds all of it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPopup, settled, stateOf, tabOf } from '../browser/extension';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const PHONE = { width: 360, height: 740 };

/** What is asked for in the manifest is what browsers give. */
async function takeAway(dist: string): Promise<void> {
  const file = join(dist, 'manifest.json');
  const { side_panel, sidebar_action, commands, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => !/^(sidePanel|contextMenus)$/.test(name));
  await writeFile(file, JSON.stringify(manifest));
}

describe('a browser without panel, keys and menus', () => {
  const stage = useStage({ spoil: takeAway });
  const openBoth = async (name: string) => {
    const page = await stage.open(name);
    await settled(stage.session, page);
    const popup = await openPopup(stage.session, await tabOf(stage.session, page));
    await popup.setViewport(PHONE);
    await popup.bringToFront();
    await popup.waitForSelector('.term', { visible: true });
    return { page, popup };
  };

  it('really has none of them', async () => {
    const there = await stage.session.helper.evaluate(() =>
      ['sidePanel', 'sidebarAction', 'contextMenus'].filter(
        (name) => (chrome as unknown as Record<string, unknown>)[name] !== undefined,
      ),
    );
    expect(there).toEqual([]);
    expect(await stage.session.helper.evaluate(async () => (await chrome.commands?.getAll())?.length ?? 0)).toBe(0);
  });

  it('shows no button that leads nowhere, and fits 360 pixels with room for fingers', async () => {
    const { page, popup } = await openBoth('district-newspaper.html');
    expect(await popup.$('.popup-ways .button')).toBeNull();
    expect(await popup.$('.keys')).toBeNull();
    await (await popup.$('.term'))?.click();
    await popup.waitForSelector('.term-meaning .entry', { visible: true });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await popup.$$eval('button, a, select, input, summary', (all) =>
      all.flatMap((el) => {
        const { width, height } = el.getBoundingClientRect();
        return width > 0 && Math.min(width, height) < 24 ? [`${el.className} ${width} × ${height}`] : [];
      }),
    );
    expect(small).toEqual([]);
    await Promise.all([page.close(), popup.close()]);
  });

  it('has the popup show a place of a term, and make way for it', async () => {
    const { page, popup } = await openBoth('long.html');
    await popup.evaluate(() => {
      window.close = () => {
        document.body.dataset['closed'] = 'yes';
      };
    });
    await popup.select('.tools select', 'page');
    const last = (await popup.$$('.term-show')).at(-1);
    await last?.click();
    await until(() => popup.evaluate(() => document.body.dataset['closed'] === 'yes'), { what: 'the popup to go' });
    await until(() => page.evaluate(() => scrollY > innerHeight), { what: 'the page to be scrolled' });
    await Promise.all([page.close(), popup.close()]);
  });

  it('has the popup take the marks off the page and bring them back', async () => {
    const { page, popup } = await openBoth('dark.html');
    await (await popup.$('.site-actions .link'))?.click();
    await until(async () => (await stateOf(stage.session, page))?.kind === 'off', { what: 'the marks to go' });
    await (await popup.waitForSelector('.note .button-main', { visible: true }))?.click();
    await until(async () => (await stateOf(stage.session, page))?.kind === 'marked', { what: 'the marks again' });
    await Promise.all([page.close(), popup.close()]);
  });

  itLeavesNoTrace(stage);
});
