import type { SEE_KINDS } from '../../../src/core/entry/schema';
import { faultAt, type Gate } from './gate';

type SeeKind = (typeof SEE_KINDS)[number];

/** What the other entry says of this one. */
export const INVERSE: Readonly<Record<SeeKind, SeeKind>> = {
  predecessor: 'successor',
  successor: 'predecessor',
  'part-of': 'has-part',
  'has-part': 'part-of',
  contrast: 'contrast',
  near: 'near',
  confusable: 'confusable',
  'local-form-of': 'has-local-form',
  'has-local-form': 'local-form-of',
};

/** Every `see` names an entry that exists, not itself, and is pointed back to. */
export const linksPointBack: Gate = ({ dictionary }) => {
  const byId = new Map(dictionary.entries.map((l) => [l.entry.id, l]));
  return dictionary.entries.flatMap((located) =>
    located.entry.senses
      .flatMap((s) => s.see ?? [])
      .flatMap(({ kind, id }) => {
        if (id === located.entry.id) return [faultAt(located, 'points to itself')];
        const other = byId.get(id);
        if (!other) return [faultAt(located, `points to ${id}, which does not exist`)];
        const back = other.entry.senses.some((s) =>
          s.see?.some((l) => l.id === located.entry.id && l.kind === INVERSE[kind]),
        );
        return back
          ? []
          : [faultAt(located, `points to ${id} as ${kind}, which does not point back as ${INVERSE[kind]}`)];
      }),
  );
};
