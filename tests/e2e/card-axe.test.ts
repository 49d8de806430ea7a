import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFaults } from '../browser/axe';
import { copyOfCard, showCopy } from '../browser/card-copy';
import { cardOpens, settled } from '../browser/extension';
import { placeOf } from '../browser/marks';
import { VIEWPORT } from '../browser/session';
import { pause } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const TERM = '四个意识';

describe('accessibility of the card', () => {
  const stage = useStage();

  it('has no fault that axe-core finds, in any look', async () => {
    const page = await stage.open('district-newspaper.html');
    await settled(stage.session, page);
    const { x, y } = await placeOf(page, TERM);
    await page.mouse.click(x, y);
    await cardOpens(stage.session, page);
    const copy = await copyOfCard(stage.session, page);
    const shown = await showCopy(stage.session, copy, `${stage.origin}/english.html`);
    const faults: string[] = [];
    for (const dark of [false, true]) {
      await shown.evaluate(turn, dark);
      for (const contrast of CONTRASTS) faults.push(...(await faultsIn(shown, `${dark ? 'dark' : 'light'}`, contrast)));
    }
    await stage.session.forceColours(shown, 'light');
    // Styles keep telling the page's own colours, which are not those on the screen then.
    faults.push(...(await faultsIn(shown, 'forced colours', undefined, ['color-contrast'])));
    await stage.session.forceColours(shown, 'none');
    expect(faults).toEqual([]);
    // The control: a name less, and it is found.
    await shown.evaluate(() =>
      document.querySelector('#host')?.shadowRoot?.querySelector('.card-close')?.removeAttribute('aria-label'),
    );
    await shown.evaluate(() =>
      document.querySelector('#host')?.shadowRoot?.querySelector('.card-close')?.removeAttribute('title'),
    );
    expect((await axeFaults(shown)).some((fault) => fault.startsWith('button-name'))).toBe(true);
    await Promise.all([page.close(), shown.close()]);
  });

  itLeavesNoTrace(stage);
});

/** Firefox cannot be told another one while it runs. */
const CONTRASTS = inject('browser') === 'chrome' ? ['no-preference', 'more'] : [undefined];

/** Runs in the page. */
function turn(dark: boolean): void {
  document.querySelector('#host')?.shadowRoot?.firstElementChild?.classList.toggle('dark', dark);
  document.body.style.background = dark ? '#14161a' : '#fff';
  document.body.style.color = dark ? '#fff' : '#000';
}

async function faultsIn(
  shown: Page,
  theme: string,
  contrast: string | undefined,
  without: readonly string[] = [],
): Promise<string[]> {
  if (contrast) await emulate(shown, [{ name: 'prefers-contrast', value: contrast }]);
  const faults: string[] = [];
  for (const look of LOOKS) {
    await shown.setViewport(look);
    await pause(150);
    const wide = await shown.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const found = [...(await axeFaults(shown, without)), ...(wide > 0 ? [`wider than the window by ${wide} px`] : [])];
    faults.push(...found.map((fault) => `${theme} ${contrast} ${look.width} px: ${fault}`));
  }
  return faults;
}

/** Desktop; a phone; 200 % and 400 % of 1280 pixels. */
const LOOKS = [
  VIEWPORT,
  { width: 360, height: 740 },
  { width: 640, height: 400, deviceScaleFactor: 2 },
  { width: 320, height: 200, deviceScaleFactor: 4 },
];

/** Media features that puppeteer's types do not name. */
async function emulate(
  page: Page,
  features: readonly { readonly name: string; readonly value: string }[],
): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
}
