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
  /** In whose place an own entry stands. */
  readonly covered?: (entry: ReaderEntry) => ReaderEntry | undefined;
}

/** Explanations by id, in the order asked for, each with the sources it names; unknown ids are left out. */
export function explainEntries(
  ids: readonly string[],
  entries: Entries,
  { sources, usage = {}, places = {}, covered }: About,
): readonly Explained[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = entries.get(id);
    if (!entry) return [];
    const other = covered?.(entry)?.entry;
    const senses = [...entry.entry.senses, ...(other?.senses ?? [])];
    const named = [...sourceIds(senses)].flatMap((source) => sources.get(source) ?? []);
    const counted = usage[id];
    return [
      {
        writing: 'simplified',
        entry,
        ...(other && { covered: other }),
        sources: named,
        names: nearHeads(senses, entries),
        places: placeNames(senses, places),
        ...(counted && { usage: counted }),
      },
    ];
  });
}

type Senses = Entry['senses'];

function sourceIds(senses: Senses): ReadonlySet<string> {
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

function placeNames(senses: Senses, places: Readonly<Record<string, string>>): Record<string, string> {
  const codes = senses.flatMap(({ regions }) => regions ?? []);
  return Object.fromEntries(codes.flatMap((code) => (places[code] === undefined ? [] : [[code, places[code]]])));
}

function nearHeads(senses: Senses, entries: Entries): Record<string, string> {
  const near = senses.flatMap(({ see }) => see ?? []).flatMap(({ id }) => entries.get(id)?.entry ?? []);
  return Object.fromEntries(near.map(({ id, head }) => [id, head]));
}
