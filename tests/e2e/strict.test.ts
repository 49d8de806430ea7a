import { describe, expect, it } from 'vitest';
import { cardOpens, settled, stateOf } from '../browser/extension';
import { placeOf } from '../browser/marks';
import { mostColouredRow, pixelsOf } from '../browser/pixels';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('a page that forbids everything', () => {
  const stage = useStage();

  it('really does so', async () => {
    const page = await stage.open('strict.html');
    const refused = await page.evaluate(async () => {
      const style = document.createElement('style');
      document.head.append(style);
      const sheet = style.sheet;
      style.remove();
      return sheet === null || sheet.cssRules.length === 0;
    });
    expect(refused).toBe(true);
    expect(await page.$eval('p', (el) => getComputedStyle(el).color)).toBe('rgb(0, 0, 0)');
    await page.close();
  });

  it.each(['strict.html', 'dark.html', 'district-newspaper.html'])('shows its marks: %s', async (name) => {
    const scratch = await stage.session.newPage();
    const page = await stage.open(name);
    await settled(stage.session, page);
    const term = name === 'dark.html' ? '高质量发展' : '最多跑一次';
    const { x, y, width, height } = await placeOf(page, term);
    const clip = {
      x: Math.round(x - width / 2),
      y: Math.round(y),
      width: Math.round(width),
      height: Math.round(height / 2 + 4),
    };
    expect(mostColouredRow(await pixelsOf(page, clip, scratch))).toBeGreaterThan(0.8);
    // The control: without the marks no row is coloured.
    await stage.session.helper.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((t) => t.url === url);
      await chrome.tabs.sendMessage(tab?.id ?? -1, { to: 'page', type: 'stop' });
    }, page.url());
    await until(async () => (await stateOf(stage.session, page)) === undefined, { what: 'the marks to go' });
    expect(mostColouredRow(await pixelsOf(page, clip, scratch))).toBeLessThan(0.2);
    await page.close();
    await scratch.close();
  });

  it('lets the card be read', async () => {
    const page = await stage.open('strict.html');
    await settled(stage.session, page);
    const { x, y } = await placeOf(page, '最多跑一次');
    await page.mouse.click(x, y);
    const card = await cardOpens(stage.session, page);
    expect(card.text).toContain('zuì duō pǎo yī cì');
    expect(card.box.right - card.box.left).toBeGreaterThan(300);
    expect(card.box.bottom - card.box.top).toBeGreaterThan(150);
  });

  itLeavesNoTrace(stage);
});
