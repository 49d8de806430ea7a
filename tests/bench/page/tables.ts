import { type Matcher, openTables } from '../ours';
import type { TablesName } from '../tasks';

/** The matcher of a dictionary that the page's server has. */
export async function fetchMatcher(name: TablesName): Promise<Matcher> {
  const response = await fetch(`/${name}.tables`);
  return openTables(await response.text());
}
