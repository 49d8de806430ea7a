/** Stands in for the browser's API in unit tests: enough to import modules, none of its behaviour. */
const nothing = () => undefined;
const event = { addListener: nothing, removeListener: nothing, hasListener: () => false };

const browser = {
  i18n: { getMessage: (key: string, substitutions: readonly string[] = []) => [key, ...substitutions].join(' ') },
  runtime: {
    id: 'tifa',
    getURL: (path: string) => `chrome-extension://tifa/${path}`,
    onMessage: event,
    onInstalled: event,
  },
  storage: { local: {}, onChanged: event },
};

// biome-ignore lint/style/noDefaultExport: the package that this file stands for has one.
export default browser;
