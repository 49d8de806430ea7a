import { describe, expect, it } from 'vitest';
import { matchPatterns } from '../../src/core/sites/host';
import { PUBLISHERS } from '../../src/core/sites/preset';
import { paintedMarks } from '../browser/marks';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const PRESET = matchPatterns(PUBLISHERS.flatMap(({ hosts }) => hosts));

describe('the first-run page', () => {
  const stage = useStage({ grant: 'none' });
  const granted = () =>
    stage.session.helper.evaluate(async () => (await chrome.permissions.getAll()).origins?.toSorted() ?? []);
  /** Where the content script is registered to run. */
  const registered = () =>
    stage.session.helper.evaluate(async () => {
      const [script] = await chrome.scripting.getRegisteredContentScripts();
      return script?.matches?.toSorted() ?? [];
    });

  it('opens by itself at install, and nothing is granted', async () => {
    const opened = () =>
      stage.session.helper.evaluate(() =>
        chrome.extension.getViews({ type: 'tab' }).some((view) => view.location.pathname === '/src/welcome/index.html'),
      );
    await until(opened, { what: 'the first-run page to open' });
    expect(await granted()).toEqual([]);
    expect(await registered()).toEqual([]);
  });

  it('marks its sample', async () => {
    const page = await stage.session.openExtension('src/welcome/index.html');
    // It is painted piece by piece.
    await until(
      async () => {
        const found = (await paintedMarks(page)).map(({ text }) => text);
        return found.length > 10 && ['高质量发展', '层层加码'].every((text) => found.includes(text));
      },
      { what: 'the sample to be marked' },
    );
    await page.close();
  });

  it('grants the publishers of the preset by one button, and takes them back by another', async () => {
    await stage.session.allowHosts(PRESET);
    const page = await stage.session.openExtension('src/welcome/index.html');
    await page.bringToFront();
    await (await page.waitForSelector('#grant-preset', { visible: true }))?.click();
    const wanted = JSON.stringify(PRESET.toSorted());
    await until(async () => JSON.stringify(await granted()) === wanted, { what: 'the preset to be granted' });
    await until(async () => JSON.stringify(await registered()) === wanted, { what: 'the script to be registered' });

    await (await page.waitForSelector('.choice .link', { visible: true }))?.click();
    await until(async () => (await granted()).length === 0, { what: 'the preset to be taken back' });
    await until(async () => (await registered()).length === 0, { what: 'the script to be unregistered' });
    await page.waitForSelector('#grant-preset', { visible: true });
    await page.close();
  });

  it('leaves out a group that is unticked', async () => {
    const page = await stage.session.openExtension('src/welcome/index.html');
    await page.bringToFront();
    const label = () => page.$eval('#grant-preset', (el) => Number(/\d+/.exec(el.textContent ?? '')?.[0]));
    expect(await label()).toBe(PUBLISHERS.length);
    await page.click('.group input');
    const central = PUBLISHERS.filter(({ group }) => group === 'central').length;
    await until(async () => (await label()) === PUBLISHERS.length - central, { what: 'the button to count anew' });
    await page.close();
  });

  itLeavesNoTrace(stage);
});
