/** The one door to the browser's own API. */
import browser from 'webextension-polyfill';

export type { Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { browser };
