import type { ReaderEntry } from '../core/entry/layer';
import type { Entry, Source } from '../core/entry/types';
import type { EntryUsage } from '../core/entry/usage';
import type { Explained } from '../platform/messages';

interface Entries {
  readonly get: (id: string) => ReaderEntry | undefined;
}

/** What is known beside the entries. */
interface About {
  readonly sources: ReadonlyMap<string, Source>;
  readonly usage?: Readonly<Record<string, EntryUsage>>;
  readonly places?: Readonly<Record<string, string>>;
}

/** Explanations by id, in the order asked for, each with the sources it names; unknown ids are left out. */
export function explainEntries(
  ids: readonly string[],
  entries: Entries,
  { sources, usage = {}, places = {} }: About,
): readonly Explained[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = entries.get(id);
    if (!entry) return [];
    const named = [...sourceIds(entry.entry)].flatMap((source) => sources.get(source) ?? []);
    const counted = usage[id];
    return [
      {
        writing: 'simplified',
        entry,
        sources: named,
        names: nearHeads(entry.entry, entries),
        places: placeNames(entry.entry, places),
        ...(counted && { usage: counted }),
      },
    ];
  });
}

function sourceIds({ senses }: Entry): ReadonlySet<string> {
  return new Set(
    senses.flatMap(({ sources, items, practice, origin, translation }) =>
      [
        ...sources,
        ...(items ?? []).map((list) => list.source),
        practice?.source,
        origin?.source,
        translation?.source,
      ].flatMap((ref) => ref?.id ?? []),
    ),
  );
}

function placeNames({ senses }: Entry, places: Readonly<Record<string, string>>): Record<string, string> {
  const codes = senses.flatMap(({ regions }) => regions ?? []);
  return Object.fromEntries(codes.flatMap((code) => (places[code] === undefined ? [] : [[code, places[code]]])));
}

function nearHeads({ senses }: Entry, entries: Entries): Record<string, string> {
  const near = senses.flatMap(({ see }) => see ?? []).flatMap(({ id }) => entries.get(id)?.entry ?? []);
  return Object.fromEntries(near.map(({ id, head }) => [id, head]));
}
