/** The interface in Chinese: browsers here speak English only, so the extension is built as if its texts were others. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../browser/axe';
import { copyOfCard, showCopy } from '../browser/card-copy';
import { cardOpens, openPanel, openPopup, settled, tabOf } from '../browser/extension';
import { placeOf } from '../browser/marks';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const PHONE = { width: 360, height: 740 };

describe.each([
  { name: 'zh_CN', tag: 'zh-CN', page: 'links.html', term: '乡村振兴', origin: '来历与现状', filter: '筛选提法' },
  { name: 'zh_TW', tag: 'zh-TW', page: 'traditional.html', term: '共同富裕', origin: '來歷與現狀', filter: '篩選提法' },
])('the interface in $tag', ({ name, tag, page: fixture, term, origin, filter }) => {
  const speak = (dist: string) =>
    copyFile(join(dist, '_locales', name, 'messages.json'), join(dist, '_locales', 'en', 'messages.json'));
  const stage = useStage({ spoil: speak });

  it('is that of the card, which says so to screen readers and has room on a phone', async () => {
    const page = await stage.open(fixture);
    await page.setViewport(PHONE);
    await settled(stage.session, page);
    const { x, y } = await placeOf(page, term);
    await page.mouse.click(x, y);
    const { text, box } = await cardOpens(stage.session, page);
    expect(text).toContain(origin);
    expect(text).not.toMatch(/\b(?:Copy|Edit|Hide|Sources|Origin)\b/);
    expect([box.left >= 0, box.right <= PHONE.width]).toEqual([true, true]);
    const copy = await copyOfCard(stage.session, page);
    expect(copy.language).toBe(tag);
    const shown = await showCopy(stage.session, copy, `${stage.origin}/english.html`);
    await shown.setViewport(PHONE);
    expect(await axeFaults(shown)).toEqual([]);
    expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await Promise.all([page.close(), shown.close()]);
  });

  it.each([
    ['panel', openPanel],
    ['popup', openPopup],
  ] as const)('is that of the %s, without anything cut off', async (_, openView) => {
    const page = await stage.open(fixture);
    await settled(stage.session, page);
    const view = await openView(stage.session, await tabOf(stage.session, page));
    await view.setViewport(PHONE);
    await view.waitForSelector('.term', { visible: true });
    expect(await view.evaluate(() => document.documentElement.lang)).toBe(tag);
    expect(await view.$eval('.tools-filter', (el) => (el as HTMLInputElement).placeholder)).toBe(filter);
    expect(await axeFaults(view)).toEqual([]);
    const cut = await view.$$eval('main *', (all) =>
      all
        .filter((el) => el.checkVisibility() && el.getBoundingClientRect().right > innerWidth + 1)
        .map((el) => el.className),
    );
    expect(cut).toEqual([]);
    await Promise.all([page.close(), view.close()]);
  });

  it('is that of the list and of an open entry in the options page, which find both writings', async () => {
    const [head, stored] = name === 'zh_TW' ? ['斷頭路', '断头路'] : ['断头路', '断头路'];
    const options = await stage.session.openExtension('src/options/index.html');
    for (const query of ['斷頭路', '断头路']) {
      await options.$eval('.search-field input', (field) => (field as HTMLInputElement).select());
      await options.type('.search-field input', query);
      await until(async () => (await options.$$eval('.entry-row-head', ([row]) => row?.textContent)) === head, {
        what: `${head} to be found by ${query}`,
      });
    }
    await options.click('.entry-row');
    await options.waitForSelector('.reading', { visible: true });
    expect(await options.$eval('.reading .entry-term', (term) => term.textContent)).toBe(head);
    await options.click('.reading-actions .button');
    await options.waitForSelector('#field-head');
    expect(await options.$eval('#field-head', (field) => (field as HTMLInputElement).value)).toBe(stored);
    await options.close();
  });

  itLeavesNoTrace(stage);
});
