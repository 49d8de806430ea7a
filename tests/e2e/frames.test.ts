import { describe, expect, it } from 'vitest';
import { badgeOf, cardInFrame, openPanel, openPopup, settled, stateOf, tabOf } from '../browser/extension';
import { frameOf, isMarked, textsIn } from '../browser/frames';
import { placeOf } from '../browser/marks';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const PAGE = 'frames.html';

describe('frames of a page whose sites are all granted', () => {
  const stage = useStage();
  const openMarked = async () => {
    const page = await stage.open(PAGE);
    for (const part of ['?same', 'srcdoc', '?other']) await isMarked(frameOf(page, part));
    return page;
  };

  it('are marked: of the same site, of another, and without an address; not those that are small or hidden', async () => {
    const page = await openMarked();
    expect(await textsIn(frameOf(page, 'srcdoc'))).toContain('四个意识');
    expect(await textsIn(frameOf(page, '?other'))).toEqual(expect.arrayContaining(['断头路', '新质生产力']));
    await pause(500);
    for (const part of ['?small', '?late']) expect(await textsIn(frameOf(page, part))).toEqual([]);
    await page.$eval('#late', (el) => el.setAttribute('style', 'display: block'));
    await isMarked(frameOf(page, '?late'));
    await page.close();
  });

  it('have cards of their own', async () => {
    const page = await openMarked();
    const frame = frameOf(page, '?other');
    const { x, y } = await placeOf(frame, '断头路');
    const at = await (await page.$('#other'))?.boundingBox();
    await page.mouse.click((at?.x ?? 0) + x + 1, (at?.y ?? 0) + y + 1);
    const card = await until(() => cardInFrame(stage.session, page, '?other'), { what: 'a card in the frame' });
    expect(card.text).toContain('断头路');
    await page.keyboard.press('Escape');
    await until(async () => (await cardInFrame(stage.session, page, '?other')) === undefined, { what: 'no card' });
    await page.close();
  });

  it('are read again when a script of the page writes into them', async () => {
    const page = await openMarked();
    await page.$eval('#same', (el) => {
      const inside = (el as HTMLIFrameElement).contentDocument;
      inside?.open();
      inside?.write(
        '<!doctype html><p>党员干部要坚定四个自信，力戒形式主义，为基层减负，把群众反映的问题一件一件办好，一项一项落实到位，让大家都满意。</p>',
      );
      inside?.close();
    });
    const texts = () => page.$eval('#same', readFrame);
    await until(async () => (await texts()).includes('四个自信'), { what: 'the written text to be marked' });
    expect(await texts()).not.toContain('断头路');
    await page.close();
  });

  it('are listed, counted and shown by the panel with the page', async () => {
    const page = await openMarked();
    const { all, others } = await until(
      async () => {
        const state = await stateOf(stage.session, page);
        const own = await textsIn(page.mainFrame());
        const inFrames = await Promise.all(['?same', 'srcdoc', '?other'].map((part) => textsIn(frameOf(page, part))));
        const sum = own.length + inFrames.flat().length;
        const isRight = state?.kind === 'marked' && state.count === sum && state.frames?.length === 3;
        return isRight && { all: sum, others: sum - (inFrames[2]?.length ?? 0) };
      },
      { what: 'the marks of page and frames to be counted' },
    );
    const tab = await tabOf(stage.session, page);
    await until(async () => (await badgeOf(stage.session, tab)) === String(all), { what: 'the badge to count all' });
    const panel = await openPanel(stage.session, tab);
    await panel.waitForSelector('.term', { visible: true });
    await until(
      async () =>
        (await panel.$eval('.density-numbers li:nth-child(2) strong', (el) => el.textContent)) === String(all),
      { what: 'the panel to count all marks' },
    );
    await panel.type('.tools-filter', '断头路');
    // Far down, so that a place in it is out of sight though it is in sight within its frame.
    await page.$eval('#other', (el) => el.setAttribute('style', 'margin-top: 2000px'));
    // In the page, in the frame, in the other site's frame, and round again.
    for (const [nth, wanted] of [
      [1, 'own'],
      [2, 'same'],
      [3, 'other'],
      [1, 'own'],
    ] as const) {
      await panel.click('.term-show');
      await until(
        async () =>
          new RegExp(`${nth}\\D+3\\D*$`).test(await panel.$eval('.list-status', (el) => el.textContent ?? '')),
        { what: `place ${nth} to be shown` },
      );
      await until(
        () =>
          page.evaluate((id) => {
            const { top, bottom } = document.querySelector(`#${id}`)?.getBoundingClientRect() ?? new DOMRect();
            return bottom > 0 && top < innerHeight;
          }, wanted),
        { what: `#${wanted} to be in view` },
      );
    }
    // A frame that goes elsewhere is no longer counted.
    await page.$eval('#other', (el) => el.setAttribute('src', 'english.html'));
    await until(
      async () =>
        (await stateOf(stage.session, page))?.kind === 'marked' &&
        (await badgeOf(stage.session, tab)) === String(others),
      {
        what: 'the frame to be left out',
      },
    );
    await Promise.all([page.close(), panel.close()]);
  });

  it('are left out of the count once they are taken out of the page', async () => {
    const page = await openMarked();
    const frames = async () => {
      const state = await stateOf(stage.session, page);
      return state?.kind === 'marked' ? state.frames?.length : undefined;
    };
    await until(async () => (await frames()) === 3, { what: 'three frames to be counted' });
    await page.$eval('#other', (el) => el.remove());
    await until(async () => (await frames()) === 2, { what: 'two frames to be counted' });
    await page.close();
  });

  it('go off and on with the page, by key and by the popup, and follow what is paused', async () => {
    const page = await openMarked();
    const parts = ['?same', 'srcdoc', '?other'];
    const all = (wanted: boolean) => Promise.all(parts.map((part) => isMarked(frameOf(page, part), wanted)));
    await stage.session.run('toggle-marks');
    await all(false);
    await stage.session.run('toggle-marks');
    await all(true);
    const popup = await openPopup(stage.session, await tabOf(stage.session, page));
    await (await popup.waitForSelector('.site-actions .link', { visible: true }))?.click();
    await all(false);
    await (await popup.waitForSelector('.note .button-main', { visible: true }))?.click();
    await page.bringToFront();
    await all(true);
    // What is kept to the panel leaves no trace in a frame either.
    const keep = (panelOnly: boolean) =>
      stage.session.helper.evaluate((only) => chrome.storage.local.set({ settings: { panelOnly: only } }), panelOnly);
    await keep(true);
    for (const part of parts)
      await until(() => frameOf(page, part).evaluate(() => [...CSS.highlights].every(([, { size }]) => size === 0)), {
        what: `${part} to be left without a trace`,
      });
    await keep(false);
    await all(true);
    const pausing = (hosts: readonly string[]) =>
      stage.session.helper.evaluate((sitesOff) => chrome.storage.local.set({ sitesOff }), [...hosts]);
    await pausing(['localhost']);
    await isMarked(frameOf(page, '?other'), false);
    expect((await textsIn(frameOf(page, 'srcdoc'))).length).toBeGreaterThan(0);
    await pausing([]);
    await all(true);
    await pausing(['127.0.0.1']);
    await all(false);
    await pausing([]);
    await page.bringToFront();
    await all(true);
    await Promise.all([page.close(), popup.close()]);
  });

  it('of an old site that consists of them are gone through by keys', async () => {
    const page = await stage.open('frameset.html');
    for (const part of ['?left', '?right']) await isMarked(frameOf(page, part));
    await settled(stage.session, page);
    const current = (part: string) =>
      frameOf(page, part).evaluate(
        () => [...CSS.highlights].filter(([name, ranges]) => name.includes('-current-') && ranges.size > 0).length,
      );
    await stage.session.run('next-term');
    await until(async () => (await current('?left')) === 1, { what: 'a term of the first frame' });
    await page.mouse.click(900, 500);
    await stage.session.run('next-term');
    await until(async () => (await current('?right')) === 1, { what: 'a term of the frame with the focus' });
    await page.close();
  });

  itLeavesNoTrace(stage);
});

/** Runs in the page: the words marked in a frame, whose document drivers no longer find once a script has written it. */
function readFrame(frame: Element): string[] {
  const inside = (frame as HTMLIFrameElement).contentWindow as (Window & typeof globalThis) | null;
  return [...(inside?.CSS.highlights ?? [])].flatMap(([, highlight]) =>
    [...highlight].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );
}
