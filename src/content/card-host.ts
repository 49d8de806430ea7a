/**
 * The one node that an open card adds to the page: a host in the top layer with a closed shadow root. It goes when
 * the card closes.
 */
import { placeCard } from '../dom/place-card';

export interface CardHost {
  /** Where the card's content is rendered. */
  readonly mount: HTMLElement;
  /** Puts the card beside the mark's line. */
  readonly place: (mark: DOMRect) => void;
  readonly contains: (event: Event) => boolean;
  readonly close: () => void;
}

/** Inline and important: the page's own rules, `* { all: unset !important }` included, come after these. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
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

export function openCardHost(css: string, language: string): CardHost {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  host.lang = language;
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const mount = document.createElement('div');
  mount.className = 'tifa';
  shadow.append(mount);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  return {
    mount,
    place: (mark) => {
      mount.style.maxHeight = '';
      const size = { width: mount.offsetWidth, height: mount.offsetHeight };
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const placed = placeCard(mark, size, viewport);
      host.style.setProperty('left', `${placed.left}px`, 'important');
      host.style.setProperty('top', `${placed.top}px`, 'important');
      mount.style.maxHeight = `${placed.maxHeight}px`;
    },
    contains: (event) => event.composedPath().includes(host),
    close: () => host.remove(),
  };
}
