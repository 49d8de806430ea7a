/** Pages that do what they can against a card: made, not collected, so that each does one thing. */

export interface HostilePage {
  readonly name: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the card must come all the same; else it may also stay away. */
  readonly harmless: boolean;
}

/** The term that every page has in `#t`, and what its card says. */
export const TERM = '乡村振兴';
export const PINYIN = 'xiāngcūn zhènxīng';

/** Another term as long, for pages that change their words under the pointer. */
export const OTHER = '共同富裕';

interface Parts {
  readonly css?: string;
  readonly body?: string;
  /** Runs at the end of the body, `t` being the paragraph. */
  readonly script?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly harmless?: boolean;
}

function page(name: string, { css = '', body = '', script = '', headers, harmless = false }: Parts): HostilePage {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${name}</title>
<style>body { margin: 40px; font: 20px/2 sans-serif; background: #fff; color: #222 } ${css}</style>
<body><p id="t">区里今年推进${TERM}，街坊们都在说这件事。</p><p>另有人说起优化营商环境。菜场门口贴了通知，写着下周起早市改到七点，买菜的人都停下来看，有人念出声来，有人拍了照片发给家里的老人，卖豆腐的说这样也好，可以多睡半个钟头。</p>${body}
<script>var ticks = 0; setInterval(function () { ticks++ }, 20); var failed = 0; addEventListener('error', function () { failed++ });</script>
<script>(function () { var t = document.getElementById('t'); ${script} })()</script></body></html>`;
  return { name, html, harmless, ...(headers && { headers }) };
}

const CLOBBERED =
  'childNodes parentNode nodeName firstChild nextSibling textContent children ownerDocument getAttribute querySelector matches closest contains isConnected style tagName localName nodeType addEventListener checkVisibility'.split(
    ' ',
  );

const clobbering = CLOBBERED.map((name) =>
  page(`form with a field ${name}`, {
    body: `<form id="${name}"><input name="${name}"><p>表格里也写着${TERM}。</p></form>`,
    script: `var form = document.querySelector('form'); form.prepend(t)`,
    harmless: true,
  }),
);

const POISON: Readonly<Record<string, string>> = {
  'array methods': `['push', 'map', 'filter', 'flatMap', 'find', 'some'].forEach(function (n) { Array.prototype[n] = function () { throw 1 } })`,
  'map and set': `Map.prototype.get = Set.prototype.add = function () { throw 1 }`,
  rectangles: `Range.prototype.getClientRects = Element.prototype.getBoundingClientRect = function () { return [] }`,
  'shadow roots': `Element.prototype.attachShadow = function () { throw 1 }; HTMLElement.prototype.showPopover = function () {}`,
  text: `Object.defineProperty(Node.prototype, 'textContent', { get: function () { return '${OTHER}' } }); Object.defineProperty(CharacterData.prototype, 'data', { get: function () { return '${OTHER}' } })`,
  'caret and points': `Document.prototype.caretPositionFromPoint = Document.prototype.elementFromPoint = function () { return null }`,
  observers: `window.MutationObserver = window.IntersectionObserver = window.ResizeObserver = function () { throw 1 }`,
};

const REGISTRY: Readonly<Record<string, string>> = {
  'cleared in every frame': `(function again() { CSS.highlights.clear(); requestAnimationFrame(again) })()`,
  replaced: `Object.defineProperty(CSS, 'highlights', { value: new Map() })`,
  'without set': `HighlightRegistry.prototype.set = function () { return this }`,
  'filled with others': `var r = document.createRange(); r.selectNodeContents(document.body); setInterval(function () { for (var k of CSS.highlights.keys()) CSS.highlights.set(k, new Highlight(r)) }, 100)`,
  'emptied highlight by highlight': `setInterval(function () { for (var h of CSS.highlights.values()) h.clear() }, 30)`,
};

const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'Content-Security-Policy': "default-src 'none'; script-src 'unsafe-inline'" },
  {
    'Content-Security-Policy':
      "default-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  { 'Content-Security-Policy': "style-src 'none'" },
  { 'Content-Security-Policy': 'sandbox allow-scripts allow-same-origin' },
  { 'Content-Security-Policy': "frame-ancestors 'none'; form-action 'none'; base-uri 'none'" },
  { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
  { 'Permissions-Policy': 'clipboard-write=(), clipboard-read=(), fullscreen=(), unload=()' },
];

const SHEETS: Readonly<Record<string, string>> = {
  'all unset': '* { all: unset !important }',
  'root faded': 'html { opacity: .1 }',
  'root blurred': 'html { filter: blur(9px) }',
  'root grey': 'html { filter: grayscale(1) }',
  'root inverted': 'html { filter: invert(1) hue-rotate(180deg) }',
  'root shrunk': 'html { transform: scale(.3); transform-origin: 0 0 }',
  'root turned': 'html { transform: rotate(4deg) }',
  'root zoomed in': 'html { zoom: 2.5 }',
  'root zoomed out': 'html { zoom: .3 }',
  'popovers hidden': '[popover] { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  'everything animated':
    '* { transition: all 20s !important; animation: m 3s infinite !important } @keyframes m { to { opacity: 0; transform: translateX(900px) } }',
  'everything in front': '* { z-index: 2147483647 !important }',
  'nothing takes the pointer': 'html > * { pointer-events: none !important } p { pointer-events: auto !important }',
  'vertical and right to left': 'html { writing-mode: vertical-rl; direction: rtl }',
  'no text size': 'html { font-size: 0 }',
  'huge text size': 'html { font-size: 400px }',
  'children of the root hidden': 'html > :not(head):not(body) { display: none !important }',
  'children of the root clipped': 'html > * { clip-path: inset(50%) !important } body { clip-path: none !important }',
  'own colours': ':root { --paper: red; --ink: red; --ink-soft: red; --line: red; color-scheme: dark }',
  'root contained': 'html { contain: strict; height: 100vh; overflow: hidden; perspective: 200px }',
};

const LAYERS: Readonly<Record<string, string>> = {
  'a popover over all, again and again': `setInterval(function () { var d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = 'inset: 0; width: 100vw; height: 100vh; background: #eee'; if (document.documentElement.childElementCount > 2) { document.body.append(d); d.showPopover(); setTimeout(function () { d.remove() }, 400) } }, 60)`,
  'a modal dialog later': `var d = document.createElement('dialog'); d.textContent = '请登录'; document.body.append(d); addEventListener('pointermove', function () { setTimeout(function () { if (!d.open) d.showModal() }, 600) })`,
  'a modal dialog from the start': `var d = document.createElement('dialog'); d.style.margin = 'auto auto 0'; d.textContent = '请登录'; document.body.append(d); d.showModal()`,
  'a fixed layer over all': `var d = document.createElement('div'); d.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647'; document.body.append(d)`,
  'a storm of popovers': `setInterval(function () { for (var i = 0; i < 20; i++) { var d = document.createElement('div'); d.popover = 'auto'; d.textContent = '广告'; document.body.append(d); d.showPopover(); d.remove() } }, 80)`,
};

/** `h` is what came under the root beside head and body. */
const onHost = (work: string): string =>
  `new MutationObserver(function () { for (var h of document.documentElement.children) if (h !== document.head && h !== document.body) { ${work} } }).observe(document.documentElement, { childList: true })`;

const FIGHTS: Readonly<Record<string, string>> = {
  'takes the card out': onHost('h.remove()'),
  'takes the card into the body': onHost('document.body.append(h)'),
  'hides the card': onHost('h.hidden = true'),
  'makes the card inert': onHost('h.inert = true'),
  'takes its popover away': onHost("h.removeAttribute('popover')"),
  'closes its popover': onHost('h.hidePopover()'),
  'styles the card': onHost("h.style.setProperty('opacity', '0', 'important')"),
  'moves the card': onHost("h.style.setProperty('left', '-5000px', 'important')"),
  'hides it from screen readers': onHost("h.setAttribute('aria-hidden', 'true')"),
  'fills the card': onHost("h.append('假的解释')"),
  'clicks the card': onHost("h.click(); h.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))"),
  'empties the root': `addEventListener('pointermove', function () { setTimeout(function () { var k = [].slice.call(document.documentElement.children); k.forEach(function (c) { if (c !== document.head && c !== document.body) c.replaceWith() }) }, 450) })`,
};

const WORDS: Readonly<Record<string, string>> = {
  'changes the term under the pointer': `t.addEventListener('pointermove', function () { t.firstChild.data = t.firstChild.data.replace('${TERM}', '${OTHER}') })`,
  'changes it to and fro': `setInterval(function () { var d = t.firstChild.data; t.firstChild.data = d.indexOf('${TERM}') >= 0 ? d.replace('${TERM}', '${OTHER}') : d.replace('${OTHER}', '${TERM}') }, 35)`,
  'changes it once the card is there': onHost(`t.firstChild.data = t.firstChild.data.replace('${TERM}', '${OTHER}')`),
  'puts another paragraph in its place': `setInterval(function () { var p = t.cloneNode(true); t.replaceWith(p); t = p }, 40)`,
  'splits its text': `setInterval(function () { if (t.firstChild.length > 3) t.firstChild.splitText(3); else t.normalize() }, 30)`,
  'takes its text away later': `addEventListener('pointermove', function () { setTimeout(function () { t.textContent = '${OTHER}都没有了。' }, 500) })`,
  'moves it away': `addEventListener('pointermove', function () { setTimeout(function () { t.style.marginTop = '900px' }, 450) })`,
};

const EVENTS: Readonly<Record<string, string>> = {
  'made pointer moves': `setInterval(function () { for (var i = 0; i < 200; i++) t.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 100 + i, clientY: 60 })) }, 20)`,
  'made clicks and Escapes': `setInterval(function () { t.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 200, clientY: 60 })); document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })) }, 20)`,
  'swallows every event': `['pointermove', 'pointerover', 'click', 'keydown', 'scroll'].forEach(function (n) { addEventListener(n, function (e) { e.stopImmediatePropagation(); e.preventDefault() }, true) })`,
  'steals the focus': `var b = document.createElement('button'); document.body.append(b); setInterval(function () { b.focus() }, 20)`,
  'scrolls without end': `document.body.style.minHeight = '3000px'; var d = document.createElement('div'); d.style.cssText = 'overflow: auto; height: 40px'; d.innerHTML = '<div style="height: 4000px"></div>'; document.body.append(d); setInterval(function () { d.scrollTop = (d.scrollTop + 7) % 3000 }, 16)`,
  'changes itself without end': `var d = document.createElement('div'); document.body.append(d); setInterval(function () { for (var i = 0; i < 60; i++) { d.textContent = '推进${TERM}' + i } }, 16)`,
};

const scripted = (kind: string, scripts: Readonly<Record<string, string>>, harmless = false): HostilePage[] =>
  Object.entries(scripts).map(([name, script]) => page(`${kind}: ${name}`, { script, harmless }));

export const HOSTILE: readonly HostilePage[] = [
  ...clobbering,
  ...scripted('poisoned', POISON, true),
  ...scripted('registry', REGISTRY, true),
  ...HEADERS.map((headers) => page(`headers: ${Object.values(headers).join('; ')}`, { headers, harmless: true })),
  ...Object.entries(SHEETS).map(([name, css]) => page(`sheet: ${name}`, { css })),
  ...scripted('layers', LAYERS),
  ...scripted('card', FIGHTS),
  ...scripted('words', WORDS),
  ...scripted('events', EVENTS),
];
