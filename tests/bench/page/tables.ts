import type { Pack } from '../../../src/core/match/pack';
import { type Matcher, openTables } from '../ours';
import type { TablesName } from '../tasks';

/** The matcher of a dictionary that the page's server has. */
export const fetchMatcher = async (name: TablesName): Promise<Matcher> => openTables(await fetchTables(name));

/** The bundled dictionary, for a session. */
export const fetchBundled = async (): Promise<Pack> => JSON.parse(await fetchTables('bundled')) as Pack;

const fetchTables = async (name: TablesName): Promise<string> => (await fetch(`/${name}.tables`)).text();
