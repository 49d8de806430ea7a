import type { Sense } from '../../../src/core/entry/types';
import { faultAt, type Gate, newsIn } from './gate';

const DAY = /\d{4}-\d{2}-\d{2}/g;

/** A sense is not said to be last seen before the newest dated news that it cites, or never. */
export const seenWhereCited: Gate = ({ dictionary }) => {
  const news = newsIn(dictionary);
  return dictionary.entries.flatMap((located) =>
    located.entry.senses.flatMap((sense) => {
      const cited = newestDay(sense, news);
      const { lastSeen = '' } = sense.status;
      if (cited === undefined || lastSeen >= cited.slice(0, Math.max(4, lastSeen.length))) return [];
      return [faultAt(located, `cites news of ${cited}, but was last seen ${lastSeen || 'never'}`)];
    }),
  );
};

/** The newest day among the places of the news that a sense cites. */
const newestDay = ({ sources }: Sense, news: ReadonlySet<string>): string | undefined =>
  sources
    .filter(({ id }) => news.has(id))
    .flatMap(({ at }) => at.match(DAY) ?? [])
    .sort()
    .at(-1);
