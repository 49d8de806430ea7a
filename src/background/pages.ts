import { browser } from '../platform/browser';

/** Where the options page opens: at an entry, with a search, or at a new entry that is filled in. */
type OptionsPlace =
  | { readonly entry?: string; readonly search?: string }
  /** At the editor of an entry, with a further sense for one place (GB/T 2260 code). */
  | { readonly entry: string; readonly edit: '1'; readonly here?: string }
  | { readonly new: string; readonly sentence: string };

/** Opens the options page at a place, else as the browser opens it. */
export async function openOptions(at: OptionsPlace): Promise<void> {
  const hash = new URLSearchParams({ ...at }).toString();
  if (hash === '') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${hash}`) });
}

/** Opens the first-run page. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
