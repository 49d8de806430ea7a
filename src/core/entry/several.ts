/** What a reader does to several entries at once, as one action. */
import type { LayerAction } from './actions';
import { recordKey, recordsByKey } from './changes';
import type { Layer, LayerRecord } from './layer';

export type SeveralKind = 'hide' | 'show' | 'delete-own' | 'revert';

/** Those of some entries on which an action would do anything. */
export function idsFor(layer: Layer, kind: SeveralKind, ids: readonly string[]): string[] {
  const records = recordsByKey(layer);
  return ids.filter((id) => {
    const about = kind === 'hide' || kind === 'show' ? 'hidden' : 'own';
    return applies(kind, records.get(recordKey({ kind: about, id })));
  });
}

export const several = (kind: SeveralKind, ids: readonly string[]): LayerAction => ({
  kind: 'many',
  actions: ids.map((id) => ({ kind, id })),
});

function applies(kind: SeveralKind, record: LayerRecord | undefined): boolean {
  switch (kind) {
    case 'hide':
      return record === undefined;
    case 'show':
      return record !== undefined;
    case 'delete-own':
      return record?.kind === 'own';
    case 'revert':
      return record?.kind === 'override';
  }
}
