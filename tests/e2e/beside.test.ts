import { describe, expect, inject, it } from 'vitest';
import { openPopup, overviewOf, settled, stateOf, tabOf } from '../browser/extension';
import { paintedMarks } from '../browser/marks';
import { until } from '../browser/until';
import { itLeavesNoTrace, type Stage, useStage } from './stage';

/** What the browser's own panel lists now; nothing while it is shut. */
const listedBeside = (stage: Stage) =>
  stage.session.helper.evaluate(() => {
    const views = chrome.extension.getViews();
    const panel = views.find((view) => view.location.pathname === '/src/panel/index.html');
    return panel && [...panel.document.querySelectorAll('.term-name, .note-title')].map((el) => el.textContent ?? '');
  });

/** The panel where the browser itself shows it, beside the page. */
describe('the panel beside the page', () => {
  const stage = useStage();
  const listed = () => listedBeside(stage);
  const lists = (wanted: readonly string[]) =>
    until(async () => (await listed())?.toSorted().join() === wanted.toSorted().join(), {
      what: `the panel to list ${wanted.length} terms`,
    });

  it('opens by a click in the popup and follows the tab in front', async () => {
    const first = await stage.open('district-newspaper.html');
    await settled(stage.session, first);
    const second = await stage.open('dark.html');
    await settled(stage.session, second);
    const surfaces = async (page: typeof first) =>
      (await overviewOf(stage.session, page)).terms.map(({ surface }) => surface);
    const [ofFirst, ofSecond] = [await surfaces(first), await surfaces(second)];

    const popup = await openPopup(stage.session, await tabOf(stage.session, second));
    await popup.bringToFront();
    expect(await listed()).toBeUndefined();
    await (await popup.waitForSelector('.popup-ways .button', { visible: true }))?.click();
    await until(async () => (await listed()) !== undefined, { what: 'the panel to open' });

    await second.bringToFront();
    await lists(ofSecond);
    await first.bringToFront();
    await lists(ofFirst);
    await first.goto(`${stage.origin}/english.html`);
    await until(async () => (await listed())?.length === 1, { what: 'the panel to say that there is no Chinese' });
    await Promise.all([first.close(), second.close()]);
  });

  it('has its page’s marks switched off and on by a key', async () => {
    const page = await stage.open('district-newspaper.html');
    const before = await settled(stage.session, page);
    await stage.session.run('toggle-marks');
    await until(async () => (await paintedMarks(page)).length === 0, { what: 'the marks to go' });
    expect(await stateOf(stage.session, page)).toEqual({ kind: 'off' });
    await stage.session.run('toggle-marks');
    await until(async () => (await paintedMarks(page)).length > 0, { what: 'the marks again' });
    expect(await settled(stage.session, page)).toEqual(before);
    await page.close();
  });

  itLeavesNoTrace(stage);
});

// Chrome opens its panel for real keys only, which no driver can press.
if (inject('browser') === 'firefox')
  describe('the key of the panel', () => {
    const stage = useStage();

    it('opens it', async () => {
      await stage.open('dark.html');
      expect(await listedBeside(stage)).toBeUndefined();
      await stage.session.run('open-panel');
      await until(async () => (await listedBeside(stage)) !== undefined, { what: 'the panel to open' });
    });

    itLeavesNoTrace(stage);
  });
