import type { Sense, Source } from '../../../src/core/entry/types';
import { faultAt, type Gate, newsIn } from './gate';

type Ref = { readonly id: string; readonly at: string };

const refsOf = (s: Sense): Ref[] =>
  [
    ...s.sources,
    ...(s.items ?? []).map((g) => g.source),
    s.practice?.source,
    s.origin?.source,
    s.translation?.source,
  ].filter((r): r is Ref => r !== undefined);

/** No source is listed twice: neither an id, nor a text under two ids. */
export const uniqueSources: Gate = ({ dictionary: { sources } }) =>
  [...repeated(sources.map(({ id }) => id)), ...repeated(sources.map(textOf))].map((name) => ({
    file: 'sources.yaml',
    line: 1,
    what: `the source ${name} is listed twice`,
  }));

const repeated = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter((name, i) => names.indexOf(name) !== i));

/** The title of a text as it is written in one way or another, with its year. */
const textOf = ({ title, date = '' }: Source): string =>
  `${title.zh.replace(/[《》\s]/g, '').replace(/^中华人民共和国/, '')} ${date.slice(0, 4)}`;

/** Every source that a sense names is listed in sources.yaml. */
export const knownSources: Gate = ({ dictionary }) => {
  const known = new Set(dictionary.sources.map((s) => s.id));
  return dictionary.entries.flatMap((located) =>
    located.entry.senses.flatMap((sense) =>
      refsOf(sense)
        .filter((r) => !known.has(r.id))
        .map((r) => faultAt(located, `the source ${r.id} is not in sources.yaml`)),
    ),
  );
};

/** A hit in a news corpus supports use and date, never a meaning or a list of items. */
export const newsProvesUseOnly: Gate = ({ dictionary }) => {
  const news = newsIn(dictionary);
  return dictionary.entries.flatMap((located) =>
    located.entry.senses.flatMap((sense) => [
      ...sense.sources
        .filter((r) => r.for === 'meaning' && news.has(r.id))
        .map((r) => faultAt(located, `${r.id} is news: it cannot prove a meaning`)),
      ...(sense.items ?? [])
        .filter((g) => g.source && news.has(g.source.id))
        .map((g) => faultAt(located, `${g.source?.id} is news: it cannot prove a list of items`)),
    ]),
  );
};
