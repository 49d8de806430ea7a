import type { Dictionary, Fault, Located } from '../load';
import type { Usage } from '../usage';

/** What the gates look at. `usage` is missing before `npm run dictionary:usage` ran for the first time. */
export interface Checked {
  readonly dictionary: Dictionary;
  readonly usage: Usage | undefined;
}

/** A gate names every place where the dictionary breaks its rule. */
export type Gate = (checked: Checked) => Fault[];

/** The ids of the sources that are news: they prove use and dates only. */
export const newsIn = ({ sources }: Dictionary): ReadonlySet<string> =>
  new Set(sources.filter(({ kind }) => kind === 'news').map(({ id }) => id));

export const faultAt = ({ file, line, entry }: Located, what: string): Fault => ({
  file,
  line,
  what: `${entry.head}: ${what}`,
});
