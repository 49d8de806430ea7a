import type { Page } from 'puppeteer-core';
import { equal } from '../../../src/core/entry/equal';
import type { Layer } from '../../../src/core/entry/layer';
import { readState } from '../../../src/platform/store/read-state';
import { layerAfter } from './steps';

/** What a kill has left. `none` is as it must be. */
export type Harm = 'none' | 'torn' | 'lost';

const sorted = ({ records }: Layer) =>
  [...records].map((record) => ({ ...record, changed: '' })).sort((a, b) => (a.id < b.id ? -1 : 1));

const nothing = () => undefined;

/** Compares the store, by its own reading, with what must be there after so many steps. @param acknowledged the last */
export async function harmOf(helper: Page, acknowledged: number): Promise<Harm> {
  const values: Record<string, unknown> = await helper.evaluate(() => chrome.storage.local.get(null));
  const { layer, quarantined } = await readState({
    get: async () => values,
    set: async () => undefined,
    remove: async () => undefined,
    onChanged: { addListener: nothing, removeListener: nothing },
  });
  if (layer.revision < acknowledged) return 'lost';
  const whole = quarantined.length === 0 && equal(sorted(layer), sorted(layerAfter(layer.revision)));
  return whole ? 'none' : 'torn';
}

/** The control: two keys that one action writes in two calls. */
export async function harmOfControl(helper: Page): Promise<Harm> {
  const { last = 0, meta }: Record<string, unknown> = await helper.evaluate(() => chrome.storage.local.get(null));
  const revision = typeof meta === 'object' && meta !== null && 'revision' in meta ? meta.revision : 0;
  return last === revision ? 'none' : 'torn';
}
