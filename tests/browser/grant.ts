/** Grants hosts as a reader does: by the buttons on the first-run page. */
import { ALL_PAGES, matchPatterns } from '../../src/core/sites/host';
import { PUBLISHERS } from '../../src/core/sites/preset';
import type { Session } from './session';
import { until } from './until';

/** Grants all web pages, so that the extension reads every Chinese page. */
export const grantAllPages = (session: Session): Promise<void> => grant(session, '#grant-all', ALL_PAGES);

/** Grants the publishers of the preset. */
export const grantPreset = (session: Session): Promise<void> =>
  grant(session, '#grant-preset', matchPatterns(PUBLISHERS.flatMap(({ hosts }) => hosts)));

async function grant(session: Session, button: string, patterns: readonly string[]): Promise<void> {
  await session.allowHosts(patterns);
  const page = await session.openExtension('src/welcome/index.html');
  await page.bringToFront();
  await (await page.waitForSelector(button, { visible: true, timeout: 10_000 }))?.click();
  await until(() => isGranted(session, patterns), { what: 'the browser to grant the hosts' });
  await page.close();
}

const isGranted = (session: Session, patterns: readonly string[]): Promise<boolean> =>
  session.helper.evaluate((origins) => chrome.permissions.contains({ origins: [...origins] }), patterns);
