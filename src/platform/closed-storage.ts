import { browser } from './browser';

/**
 * Keeps the store from content scripts, and so from a page's process that has been taken over: they get what they
 * need by message. Chrome only; Firefox has no such switch and there it does nothing.
 */
export async function closeStoreToPages(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    readonly setAccessLevel?: (level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
