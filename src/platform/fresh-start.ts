import { browser } from './browser';

const KEY = 'begun';

/**
 * Whether the background runs for the first time since the browser was started, or the extension installed, updated or
 * switched on again: browsers tell of all but the last. They empty this area each time.
 */
export async function isFreshStart(): Promise<boolean> {
  const { [KEY]: begun } = await browser.storage.session.get(KEY);
  if (begun === true) return false;
  await browser.storage.session.set({ [KEY]: true });
  return true;
}
