import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardCloses, cardOpens, settled } from '../browser/extension';
import { grantAllPages } from '../browser/grant';
import { marks, placeOf } from '../browser/marks';
import { changesOf, differences, type Snapshot, snapshot, watchChanges } from '../browser/snapshot';
import { pause } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const PAGES = [
  'district-newspaper.html',
  'traditional.html',
  'dark.html',
  'strict.html',
  'editors.html',
  'japanese.html',
  'links.html',
];

describe('the page', () => {
  const stage = useStage({ grant: 'none' });
  const without = new Map<string, Snapshot>();

  const openWatched = async (name: string): Promise<Page> => {
    const page = await stage.session.newPage();
    await watchChanges(page);
    await page.goto(`${stage.origin}/${name}`, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  };

  it('is seen first without any grant', async () => {
    for (const name of PAGES) {
      const page = await openWatched(name);
      await pause(300);
      without.set(name, await snapshot(page));
      expect(await marks(page)).toEqual([]);
      await page.close();
    }
    await grantAllPages(stage.session);
  });

  it.each(PAGES)('is the same to itself with marks: %s', async (name) => {
    const page = await openWatched(name);
    await settled(stage.session, page);
    const before = without.get(name);
    if (before === undefined) throw new Error('not seen without the extension');
    expect(differences(before, await snapshot(page))).toEqual([]);
    expect(await changesOf(page)).toEqual([]);
    await page.close();
  });

  it('gets one node while a card is open, and loses it again', async () => {
    const page = await openWatched('district-newspaper.html');
    await settled(stage.session, page);
    const before = await snapshot(page);
    const { x, y } = await placeOf(page, '一窗受理');
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    const nodes = (await changesOf(page)).filter(({ type }) => type === 'childList');
    expect(nodes).toEqual([{ type: 'childList', target: 'HTML', added: 1, removed: 0 }]);
    await page.keyboard.press('Escape');
    await cardCloses(stage.session, page);
    const all = (await changesOf(page)).filter(({ type }) => type === 'childList');
    expect(all).toEqual([...nodes, { type: 'childList', target: 'HTML', added: 0, removed: 1 }]);
    expect(differences(before, await snapshot(page))).toEqual([]);
  });

  it('would tell a change from none', async () => {
    const page = await openWatched('links.html');
    const before = await snapshot(page);
    await page.$eval('#plain', (el) => el.append(document.createElement('span')));
    expect(differences(before, await snapshot(page))).toEqual(['outerHTML']);
    expect(await changesOf(page)).toEqual([{ type: 'childList', target: 'P', added: 1, removed: 0 }]);
    await page.close();
  });

  itLeavesNoTrace(stage);
});
