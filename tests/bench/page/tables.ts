import type { Pack } from '../../../src/core/match/pack';
import type { PlaceBook } from '../../../src/core/page/places';
import { type Matcher, openPlaces, openTables } from '../ours';
import type { Bundled } from '../ours-live';
import type { TablesName } from '../tasks';

/** The matcher of a dictionary that the page's server has. */
export const fetchMatcher = async (name: TablesName): Promise<Matcher> =>
  openTables(await fetchTables(name), name === 'bundled' ? await fetchPlaces() : undefined);

/** The bundled dictionary, for a session. */
export const fetchBundled = async (): Promise<Bundled> => ({
  pack: JSON.parse(await fetchTables('bundled')) as Pack,
  places: await fetchPlaces(),
});

export const fetchPlaces = async (): Promise<PlaceBook> => openPlaces(await (await fetch('/judging')).text());

const fetchTables = async (name: TablesName): Promise<string> => (await fetch(`/${name}.tables`)).text();
