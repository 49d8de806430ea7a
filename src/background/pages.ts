import { browser } from '../platform/browser';

/** Opens the options page at an entry or with a search filled in, else as the browser opens it. */
export async function openOptions(at: { readonly entry?: string; readonly search?: string }): Promise<void> {
  const hash = new URLSearchParams({ ...at }).toString();
  if (hash === '') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${hash}`) });
}

/** Opens the first-run page. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
