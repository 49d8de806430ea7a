/** The one door to the browser's own API. */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
export { browser };
