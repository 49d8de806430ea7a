import { describe, expect, it } from 'vitest';
import { cardOf, openPanel, settled, tabOf } from '../browser/extension';
import { treeFrom } from '../browser/tree';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

/** Firefox gives no tree of a closed shadow root. */
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
    const tree = await treeFrom(page, 'dialog', fixedName);
    expect(tree.replace(TERMS_WITHIN, '$1button “a term within”')).toMatchSnapshot();
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

  it.each([
    ['pulses a mark that it shows', 'no-preference', true],
    ['holds it still for readers who want less motion', 'reduce', false],
  ] as const)('%s', async (_, motion, pulses) => {
    const page = await open('links.html');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
    const panel = await openPanel(stage.session, await tabOf(stage.session, page));
    await panel.waitForSelector('.term-show', { visible: true });
    // Written down in the page, four times a beat.
    await page.evaluate(() => {
      const seen: boolean[] = [];
      Object.defineProperty(globalThis, 'seen', { value: seen });
      setInterval(() => {
        const isOn = [...CSS.highlights].some(([name, { size }]) => name.includes('-current-') && size > 0);
        if (isOn || seen.length > 0) seen.push(isOn);
      }, 100);
    });
    await panel.click('.term-show');
    const seen = () => page.evaluate(() => [...(globalThis as unknown as { readonly seen: boolean[] }).seen]);
    await page.bringToFront();
    await until(async () => (await seen()).length > 24, { what: 'the pulse to be over' });
    expect((await seen()).includes(false)).toBe(pulses);
    expect((await seen()).at(-1)).toBe(true);
    await Promise.all([page.close(), panel.close()]);
  });

  itLeavesNoTrace(stage);
});

const FIXED = [
  'Explanation of',
  'Origin and use',
  'Use by year',
  'In practice',
  'In English',
  'Related terms',
  'Sources',
];

/** The buttons of terms within the term, of which a later dictionary may have more. */
const TERMS_WITHIN = /(\n *)button “\p{Script=Han}+”(?:\1button “\p{Script=Han}+”)*/gu;

/** Without what the dictionary says and counts, which is not the same for ever. */
const fixedName = (name: string): string => FIXED.find((fixed) => name.startsWith(fixed)) ?? name.replace(/\d+/g, '#');
