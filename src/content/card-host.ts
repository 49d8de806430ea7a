/**
 * The one node that an open card adds to the page: a host in the top layer with a closed shadow root. It goes when
 * the card closes, and when the page does anything to it.
 */
import { type Placed, placeCard } from '../dom/place-card';
import { isLegible, isShown, underModal } from '../dom/shown';

export interface CardHost {
  /** Where the card's content is rendered. */
  readonly mount: HTMLElement;
  /** Puts the card beside the mark's line; once it stands on one side of it, it stays there. */
  readonly place: (mark: DOMRect) => void;
  readonly contains: (event: Event) => boolean;
  readonly hasFocus: () => boolean;
  readonly close: () => void;
}

/** Inline and important: the page's own rules, `* { all: unset !important }` included, come after these. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  position: 'fixed',
  inset: '0 auto auto 0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  display: 'block',
  opacity: '1',
  'z-index': '2147483647',
  'pointer-events': 'auto',
};

/** Milliseconds between two looks whether the reader can still see the card. */
const LOOK = 250;

/** Times that a card which something was put over comes forward again, before it gives up. */
const FIGHTS = 2;

export interface CardHostOptions {
  readonly css: string;
  readonly language: string;
  /** The page took the card away, changed it, or hides it for good. */
  readonly onLost: () => void;
}

/** Opens an empty card; nothing in a page where it could not be used: under a modal dialog everything else is inert. */
export function openCardHost({ css, language, onLost }: CardHostOptions): CardHost | undefined {
  if (underModal()) return undefined;
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  host.lang = language;
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  mount.className = 'tifa';
  // A page that got hold of a node in here could click it; the reader's own clicks are the only ones that count.
  mount.addEventListener('click', refuseForged, { capture: true });
  shadow.append(mount);
  host.popover = 'manual';
  // All that is not in the element that fills the screen can be seen over it but not used.
  const parent = document.fullscreenElement ?? document.documentElement;
  parent.append(host);
  host.showPopover();

  const changes = new MutationObserver(() => lose());
  const watchHost = () => {
    changes.observe(host, { attributes: true });
    changes.observe(parent, { childList: true });
  };
  /** Runs what changes the host ourselves, unseen by the watch on what others do to it. */
  const unwatched = (work: () => void) => {
    if (changes.takeRecords().length > 0) return lose();
    work();
    changes.takeRecords();
  };
  let closed = false;
  const close = () => {
    closed = true;
    clearInterval(looking);
    changes.disconnect();
    host.remove();
  };
  const lose = () => {
    // Something else may have been added beside the card.
    if (closed || (host.isConnected && host.matches(':popover-open') && attributesOf(host) === ours)) return;
    close();
    onLost();
  };
  let ours = attributesOf(host);
  let fights = 0;
  const looking = setInterval(() => {
    if (closed || isShown(host, mount)) return;
    // What covers the card can be got over; what is done to the root of the page cannot.
    if (fights++ < FIGHTS && host.isConnected && !underModal() && isLegible(mount))
      return unwatched(() => comeForward(host, shadow));
    close();
    onLost();
  }, LOOK);
  watchHost();

  let placed: Placed | undefined;
  /** By `translate`, which needs no layout: on a page of a million characters each costs 20 ms in Chromium 156. */
  const put = (left: number, top: number) =>
    host.style.setProperty('translate', `${Math.round(left)}px ${Math.round(top)}px`, 'important');
  const place = (mark: DOMRect) => {
    if (mount.style.maxHeight !== '') mount.style.maxHeight = '';
    const size = mount.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    placed = placeCard(mark, size, viewport, placed?.side);
    // Zoom and transforms of the root element also hold in the top layer.
    const scale = size.width / mount.offsetWidth || 1;
    put(placed.left / scale, placed.top / scale);
    if (size.height > placed.maxHeight) mount.style.maxHeight = `${placed.maxHeight / scale}px`;
    const at = host.getBoundingClientRect();
    const [x, y] = [placed.left - at.left, placed.top - at.top];
    if (Math.hypot(x, y) > 1) put((placed.left + x) / scale, (placed.top + y) / scale);
    ours = attributesOf(host);
  };
  return {
    mount,
    place: (mark) => closed || unwatched(() => place(mark)),
    contains: (event) => event.composedPath().includes(host),
    hasFocus: () => document.activeElement === host,
    close,
  };
}

const attributesOf = (host: Element): string =>
  host
    .getAttributeNames()
    .map((name) => `${name}=${host.getAttribute(name)}`)
    .join('\n');

function refuseForged(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** To the end of the top layer again. */
function comeForward(host: HTMLElement, shadow: ShadowRoot): void {
  const focused = shadow.activeElement;
  host.hidePopover();
  host.showPopover();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
