import type { Sense } from '../../../src/core/entry/types';
import { faultAt, type Gate } from './gate';

type Ref = { readonly id: string; readonly at: string };

const refsOf = (s: Sense): Ref[] =>
  [
    ...s.sources,
    ...(s.items ?? []).map((g) => g.source),
    s.practice?.source,
    s.origin?.source,
    s.translation?.source,
  ].filter((r): r is Ref => r !== undefined);

/** No source is listed twice. */
export const uniqueSources: Gate = ({ dictionary }) => {
  const ids = dictionary.sources.map((s) => s.id);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...twice].map((id) => ({ file: 'sources.yaml', line: 1, what: `the source ${id} is listed twice` }));
};

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
  const news = new Set(dictionary.sources.filter((s) => s.kind === 'news').map((s) => s.id));
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
