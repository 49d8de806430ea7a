import { useFollowed } from '../use-followed';
import type { SiteActions } from './site-actions';

/** Where the extension may read, as the page knows it, and what can be done about it. */
export interface Sites {
  /** Match patterns granted by the browser. */
  readonly granted: readonly string[];
  /** Hosts that are granted but switched off. */
  readonly off: readonly string[];
  readonly actions: SiteActions;
}

/** What `useSitesOf` needs of the browser. All of it must stay the same. */
export interface SitesSource {
  readonly granted: () => Promise<readonly string[]>;
  readonly onGranted: (changed: () => void, signal: AbortSignal) => void;
  readonly off: () => Promise<readonly string[]>;
  readonly onOff: (changed: () => void, signal: AbortSignal) => void;
  readonly actions: SiteActions;
}

const NONE: readonly string[] = [];

/** The sites, kept up to date; none until they are known. */
export const useSitesOf = (source: SitesSource): Sites => ({
  granted: useFollowed(source.granted, source.onGranted) ?? NONE,
  off: useFollowed(source.off, source.onOff) ?? NONE,
  actions: source.actions,
});
