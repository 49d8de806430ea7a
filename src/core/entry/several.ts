/** What a reader does to several entries at once, as the changes of one action. */
import { type Change, recordKey, recordsByKey } from './changes';
import type { Layer, LayerRecord } from './layer';

export type SeveralKind = 'hide' | 'show' | 'delete-own' | 'revert';

/** The changes that an action on several entries makes; entries on which it would do nothing are left out. */
export function changesOfSeveral(layer: Layer, kind: SeveralKind, ids: readonly string[], today: string): Change[] {
  const records = recordsByKey(layer);
  return ids.flatMap((id) => {
    const key = recordKey({ kind: kind === 'hide' || kind === 'show' ? 'hidden' : 'own', id });
    const before = records.get(key) ?? null;
    const after: LayerRecord | null = kind === 'hide' ? { kind: 'hidden', id, changed: today } : null;
    return applies(kind, before) ? [{ key, before, after }] : [];
  });
}

function applies(kind: SeveralKind, before: LayerRecord | null): boolean {
  switch (kind) {
    case 'hide':
      return before === null;
    case 'show':
      return before !== null;
    case 'delete-own':
      return before?.kind === 'own';
    case 'revert':
      return before?.kind === 'override';
  }
}
