/** Grants hosts as a reader does: by the button on the first-run page. */
import { ALL_PAGES } from '../../src/core/sites/host';
import type { Session } from './session';
import { until } from './until';

/** Grants all web pages, so that the extension reads every Chinese page. */
export async function grantAllPages(session: Session): Promise<void> {
  await session.allowHosts(ALL_PAGES);
  const page = await session.openExtension('src/welcome/index.html');
  await page.bringToFront();
  await (await page.waitForSelector('#grant-all', { visible: true, timeout: 20_000 }))?.click();
  await until(() => isGranted(session), { what: 'the browser to grant the hosts' });
  await page.close();
}

const isGranted = (session: Session): Promise<boolean> =>
  session.helper.evaluate((origins) => chrome.permissions.contains({ origins: [...origins] }), ALL_PAGES);
