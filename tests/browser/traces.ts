/**
 * What a page can find out of an extension that reads it, by every way that we know of. Each way gives a text; where
 * two states of a page give the same texts, the page cannot tell them apart.
 */
import type { Page } from 'puppeteer-core';

export type Traces = Readonly<Record<string, string>>;

/** Prepares what a page would have prepared before the extension comes. Before the page is opened. */
export async function watchForTraces(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.defineProperty(globalThis, 'heardTraces', { value: heard });
    const hear = (what: string) => heard.push(what);
    addEventListener('error', (event) => hear(`error ${event.message}`), true);
    addEventListener('unhandledrejection', () => hear('rejection'), true);
    addEventListener('message', () => hear('message'), true);
    addEventListener('securitypolicyviolation', () => hear('policy'), true);
    for (const type of ['copy', 'focusin', 'toggle', 'animationstart', 'transitionstart'])
      addEventListener(type, () => hear(type), true);
    document.addEventListener('DOMContentLoaded', () => {
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      new MutationObserver((records) => hear(`${records.length} changes`)).observe(document, all);
      new PerformanceObserver((list) => {
        for (const { name } of list.getEntries()) if (/extension:/.test(name)) hear(`resource ${name}`);
      }).observe({ type: 'resource', buffered: true });
    });
  });
}

/**
 * All traces of a page as it is now.
 * @param packaged addresses of the extension's own files: the strongest page knows its id
 * @param words what the page would like to know: whether each is marked
 */
export const tracesOf = (page: Page, packaged: readonly string[], words: readonly string[]): Promise<Traces> =>
  page.evaluate(takeTraces, packaged, words);

/** The ways in which two states can be told apart. */
export const toldApartBy = (a: Traces, b: Traces): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((way) => a[way] !== b[way]);

/** Runs in the page. */
async function takeTraces(packaged: readonly string[], words: readonly string[]): Promise<Record<string, string>> {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) texts.push(node);
  const places = words.flatMap((word) =>
    texts.flatMap((node) => {
      const at = node.data.indexOf(word);
      if (at < 0) return [];
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return [{ node, x: x + width / 2, y: y + height / 2, rect: [x, y, width, height].map(Math.round).join() }];
    }),
  );
  const around = places.flatMap(({ node }) => node.parentElement ?? []);
  const highlights = CSS.highlights as unknown as Map<string, Set<AbstractRange>> & {
    highlightsFromPoint?: (x: number, y: number) => readonly unknown[];
  };
  const natives = [
    Element.prototype.attachShadow,
    Document.prototype.querySelector,
    Node.prototype.appendChild,
    Window.prototype.addEventListener,
    EventTarget.prototype.addEventListener,
    globalThis.fetch,
    Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get,
    Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.get,
  ];
  const reach = async (url: string) =>
    fetch(url).then(
      () => 'there',
      () => 'not there',
    );
  const load = (tag: 'img' | 'script' | 'iframe' | 'link', url: string) =>
    new Promise<string>((resolve) => {
      const el = document.createElement(tag);
      const end = (what: string) => {
        clearTimeout(timer);
        el.remove();
        resolve(what);
      };
      const timer = setTimeout(() => end('nothing'), 400);
      el.addEventListener('error', () => end('refused'));
      el.addEventListener('load', () => end(tag === 'iframe' ? 'nothing' : 'loaded'));
      if (el instanceof HTMLLinkElement) {
        el.rel = 'stylesheet';
        el.href = url;
      } else el.src = url;
      document.body.append(el);
    });
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const touch = async () => {
    const before = document.documentElement.childElementCount;
    let prevented = '';
    // A click that a script makes follows links too.
    const stay = (event: Event) => event.preventDefault();
    addEventListener('click', stay);
    for (const { node, x, y } of places) {
      const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
      for (const event of [
        new PointerEvent('pointerover', init),
        new PointerEvent('pointermove', init),
        new MouseEvent('mousemove', init),
        new PointerEvent('pointerdown', init),
        new PointerEvent('pointerup', init),
        new MouseEvent('click', init),
        new KeyboardEvent('keydown', { ...init, key: 'Escape' }),
      ])
        if (node.parentElement?.dispatchEvent(event) === false) prevented += event.type;
    }
    await rest(900);
    removeEventListener('click', stay);
    return `${document.documentElement.childElementCount - before} ${prevented}`;
  };
  const heard = (globalThis as unknown as { readonly heardTraces: readonly string[] }).heardTraces;
  const heardNow = heard.join();
  const { runtime } = (globalThis as unknown as { readonly chrome?: { readonly runtime?: object } }).chrome ?? {};
  const before = {
    'registry size': String(highlights.size),
    'registry names': [...highlights.keys()]
      .map((name) => name.replace(/^h[a-z0-9]+/, 'h'))
      .sort()
      .join(),
    'registry texts': String([...highlights.values()].reduce((sum, { size }) => sum + size, 0)),
    'registry at points': places.map(({ x, y }) => highlights.highlightsFromPoint?.(x, y).length ?? '-').join(),
    'guessed highlight styles': around
      .map((el) =>
        ['tifa', 'mark', 'current'].map((name) => getComputedStyle(el, `::highlight(${name})`).backgroundColor),
      )
      .join(),
    'style sheets': String(document.styleSheets.length),
    'adopted style sheets': String(document.adoptedStyleSheets.length),
    'styles of the words': around
      .map((el) => [
        getComputedStyle(el).color,
        getComputedStyle(el).backgroundColor,
        getComputedStyle(el).textDecoration,
      ])
      .join(';'),
    'styles of pseudo-elements': around
      .map((el) => ['::before', '::after', '::selection'].map((p) => getComputedStyle(el, p).content))
      .join(';'),
    'rectangles of the words': places.map(({ rect }) => rect).join(';'),
    'children of the root': String(document.documentElement.childElementCount),
    'number of elements': String(document.getElementsByTagName('*').length),
    'attributes of root and body': [document.documentElement, document.body]
      .map((el) => el.getAttributeNames().join())
      .join(';'),
    'whole document': String(document.documentElement.outerHTML.length),
    'what lies on top': places.map(({ x, y }) => document.elementsFromPoint(x, y).length).join(),
    'open popovers': String(document.querySelectorAll(':popover-open, dialog[open]').length),
    'names of window': Object.getOwnPropertyNames(globalThis).sort().join(),
    'symbols of window': Object.getOwnPropertySymbols(globalThis).map(String).join(),
    'names of document': Object.getOwnPropertyNames(document).join(),
    'expandos on elements': around.map((el) => Object.keys(el).join()).join(';'),
    'native functions': natives.map((f) => /\[native code\]/.test(Function.prototype.toString.call(f))).join(),
    'custom elements': String(customElements.get('tifa-card')),
    fonts: String(document.fonts.size),
    'performance entries': performance
      .getEntries()
      .filter(({ name }) => /extension:/.test(name))
      .map(({ name }) => name)
      .join(),
    animations: String(document.getAnimations().length),
    'focused element': document.activeElement?.tagName ?? '',
    selection: String(getSelection()?.rangeCount),
    'scroll position': `${scrollX} ${scrollY}`,
    title: document.title,
    history: `${history.length} ${JSON.stringify(history.state)}`,
    cookies: document.cookie,
    'local storage': `${Object.keys(localStorage)} ${Object.keys(sessionStorage)}`,
    databases: (await indexedDB.databases()).map(({ name }) => name).join(),
    runtime: runtime ? Object.keys(runtime).join() : 'none',
    'stack of an error': String(/extension:/.test(new Error('trace').stack ?? '')),
    'events, errors, changes': heardNow,
  };
  const later = {
    'packaged files by fetch': (await Promise.all(packaged.map(reach))).join(),
    'packaged files as pictures': (await Promise.all(packaged.slice(0, 4).map((url) => load('img', url)))).join(),
    'packaged files as scripts': (await Promise.all(packaged.slice(0, 4).map((url) => load('script', url)))).join(),
    'packaged files as styles': (await Promise.all(packaged.slice(0, 4).map((url) => load('link', url)))).join(),
    'packaged files as frames': (await Promise.all(packaged.slice(0, 2).map((url) => load('iframe', url)))).join(),
    'events that scripts make': await touch(),
  };
  return { ...before, ...later };
}
