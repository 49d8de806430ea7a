/** Faults of accessibility that axe-core finds in a page, in light and dark, on a desktop, on a phone and magnified. */
import * as axe from 'axe-core';
import type { Page, Viewport } from 'puppeteer-core';
import { type Session, type Theme, VIEWPORT } from './session';
import { pause } from './until';

/** WCAG 2.2 AA, and what axe-core holds to be good practice beside it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A desktop and a small phone in light, 200 and 400 % of 1280 pixels in dark: colours do not change with the size, nor
 * what stands where with the colours.
 */
const LOOKS: readonly { readonly theme: Theme; readonly sizes: readonly Viewport[] }[] = [
  { theme: 'light', sizes: [VIEWPORT, { width: 360, height: 740 }] },
  {
    theme: 'dark',
    sizes: [
      { width: 640, height: 400, deviceScaleFactor: 2 },
      { width: 320, height: 200, deviceScaleFactor: 4 },
    ],
  },
];

/** Milliseconds that transitions of colours get to end. */
const REST = 250;

/** Faults of the page as it is now, a sentence each; none for a good page. @param without rules that are not asked */
export async function axeFaults(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  // A content security policy without `unsafe-inline` stops a script element, but not the driver.
  await page.evaluate(`${axe.source};0`);
  const found = await page.evaluate(run, RULES, without);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target}) ${failureSummary}`),
  );
}

/** Runs in the page. */
async function run(rules: readonly string[], without: readonly string[]) {
  const { axe: library } = globalThis as unknown as { readonly axe: typeof axe };
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { violations } = await library.run(document, {
    runOnly: { type: 'tag', values: [...rules] },
    rules: off,
    resultTypes: ['violations'],
  });
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target, failureSummary }) => ({
      target: target.join(' '),
      failureSummary: (failureSummary ?? '').replace(/\s+/g, ' '),
    })),
  }));
}

/**
 * The same in light and dark, at the usual size, a phone's, and magnified; a page that is wider than its window is a
 * fault too. The page is left light and at its usual size.
 */
export async function axeFaultsInAllLooks(session: Session, page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.bringToFront();
  for (const { theme, sizes } of LOOKS) {
    await session.setTheme(page, theme);
    for (const size of sizes) {
      await page.setViewport(size);
      await pause(REST);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const found = [...(await axeFaults(page)), ...(wide > 0 ? [`wider than the window by ${wide} px`] : [])];
      faults.push(...found.map((fault) => `${theme}, ${size.width} px: ${fault}`));
    }
  }
  await session.setTheme(page, 'light');
  await page.setViewport(VIEWPORT);
  return faults;
}
