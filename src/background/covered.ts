/** What the dictionary says where an entry of the reader's own stands in its place. */
import type { ReaderEntry } from '../core/entry/layer';
import type { Entry } from '../core/entry/types';
import { foldText } from '../core/text/fold';

/** Bundled entries by folded form; of several with one form the one that has it as its head, else the first. */
export function byForm(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  const known = new Map<string, Entry>();
  const add = (form: string, entry: Entry) => {
    const folded = foldText(form);
    if (!known.has(folded)) known.set(folded, entry);
  };
  for (const entry of entries) add(entry.head, entry);
  for (const entry of entries) for (const form of plainForms(entry)) add(form, entry);
  return known;
}

const plainForms = ({ forms }: Entry): readonly string[] =>
  forms.flatMap((form) => (typeof form === 'string' ? [form] : form.slots ? [] : [form.text]));

interface Ground {
  /** Entries as the reader sees them. */
  readonly entries: { readonly get: (id: string) => ReaderEntry | undefined };
  readonly byId: ReadonlyMap<string, Entry>;
  /** Asked for own entries alone: most readers have none, and it takes all forms. */
  readonly byForm: () => ReadonlyMap<string, Entry>;
}

/**
 * The entry in whose place an own one stands: that with its id, else one with its words, as the reader changed it.
 * Nothing for other entries, and where the reader hid it.
 */
export function coveredBy({ entry, origin }: ReaderEntry, ground: Ground): ReaderEntry | undefined {
  if (origin !== 'own') return undefined;
  const same = ground.byId.get(entry.id);
  if (same) return { entry: same, origin: 'bundled', hidden: false, conflicts: {} };
  const forms = ground.byForm();
  const found = [entry.head, ...plainForms(entry)].flatMap((form) => forms.get(foldText(form)) ?? [])[0];
  const covered = found && ground.entries.get(found.id);
  return covered?.origin === 'own' || covered?.hidden ? undefined : covered;
}
