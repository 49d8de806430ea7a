/** Faults of accessibility that axe-core finds in a page: light, dark and in forced colours, small and zoomed. */
import * as axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { type Session, type Theme, VIEWPORT } from './session';
import { pause } from './until';

/** WCAG 2.2 AA, and what axe-core holds to be good practice beside it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
 * The same in every look that is asked for; a page that is wider than its window is a fault too. The page is left light
 * and at its usual size.
 */
export async function axeFaultsInAllLooks(session: Session, page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.bringToFront();
  for (const { theme, size } of looksIn(session)) {
    await turnTo(session, page, theme);
    await page.setViewport(size);
    await rest(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    // With forced colours styles keep telling the page's own, which are not those on the screen then.
    const found = await axeFaults(page, theme === 'forced colours' ? ['color-contrast'] : []);
    faults.push(
      ...[...found, ...(wide > 0 ? [`wider than the window by ${wide} px`] : [])].map(
        (fault) => `${theme}, ${size.width} px: ${fault}`,
      ),
    );
  }
  await turnTo(session, page, 'light');
  await page.setViewport(VIEWPORT);
  return faults;
}

type Colours = Theme | 'forced colours';

interface Look {
  readonly theme: Colours;
  readonly size: { readonly width: number; readonly height: number };
}

/** 1280 px at 100, 200 and 400 %: what the page sees of a window that is zoomed. */
const SIZES = [VIEWPORT, { width: 640, height: 400 }, { width: 320, height: 256 }] as const;
const [WHOLE, HALF, QUARTER] = SIZES;

const EVERY: readonly Look[] = (['light', 'dark', 'forced colours'] as const).flatMap((theme) =>
  SIZES.map((size) => ({ theme, size })),
);

/** Each size and each theme once; all of them together in the long run. */
const SOME: readonly Look[] = [
  { theme: 'light', size: WHOLE },
  { theme: 'light', size: QUARTER },
  { theme: 'dark', size: HALF },
  { theme: 'forced colours', size: QUARTER },
];

/** What is wrong in one browser nearly always is in the other. */
const FEWER: readonly Look[] = [
  { theme: 'light', size: QUARTER },
  { theme: 'dark', size: HALF },
];

function looksIn({ browser }: Session): readonly Look[] {
  if (process.env['TIFA_LOOKS'] === 'all') return EVERY;
  return browser === 'firefox' ? FEWER : SOME;
}

async function turnTo(session: Session, page: Page, theme: Colours): Promise<void> {
  await session.forceColours(page, theme === 'forced colours' ? 'light' : 'none');
  if (theme !== 'forced colours') await session.setTheme(page, theme);
}

/** Colours in the middle of a change are nobody's. */
async function rest(page: Page): Promise<void> {
  await pause(100);
  await page.evaluate(() =>
    Promise.race([
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      new Promise((resolve) => setTimeout(resolve, 2000)),
    ]).then(() => undefined),
  );
}
