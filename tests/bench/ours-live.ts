/** What the bench knows of the engine in a page that lives: see `ours.ts`. */
import { startSession } from '../../src/content/session';
import { compilePack } from '../../src/core/match/compile';
import type { Pack } from '../../src/core/match/pack';
import type { PlaceBook } from '../../src/core/page/places';
import { createPainter } from '../../src/dom/paint';
import type { MarkSettings } from '../../src/platform/messages';
import { DEFAULT_SETTINGS } from '../../src/platform/store/open-settings';
import { dress, prefixHere, undress } from './ours-sheet';

/** Is told which ranges are registered as marks. */
export interface Registry {
  readonly registered: (range: StaticRange) => void;
  readonly unregistered: (range: StaticRange) => void;
}

export interface Live {
  /** Number of marks found so far, on and off the screen. */
  readonly count: () => number;
  /** Takes everything off the page. */
  readonly stop: () => void;
}

/** What a page has of the bundled dictionary once the background has answered. */
export interface Bundled {
  readonly pack: Pack;
  readonly places: PlaceBook;
}

const SETTINGS: MarkSettings = {
  ...DEFAULT_SETTINGS,
  tiers: ['A', 'B', 'C'],
};

/** The product's session with the bundled dictionary, on this page. */
export function startLive({ pack, places }: Bundled, registry: Registry): Live {
  const controller = new AbortController();
  const { signal } = controller;
  dress();
  signal.addEventListener('abort', undress);
  const painter = createPainter(prefixHere(), signal);
  const session = startSession(
    {
      root: document.body,
      bundled: pack,
      places,
      painter: {
        ...painter,
        add: (range, style, tone) => {
          painter.add(range, style, tone);
          registry.registered(range);
        },
        remove: (range, style, tone) => {
          painter.remove(range, style, tone);
          registry.unregistered(range);
        },
      },
      onCount: () => undefined,
      signal,
    },
    { revision: 0, pack: compilePack([]), without: [], own: [] },
    SETTINGS,
  );
  return { count: session.book.count, stop: () => controller.abort() };
}
