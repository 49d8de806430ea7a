/**
 * The reader's layer: only what differs from the bundled dictionary. The bundled layer is immutable, so a
 * new version of it never overwrites an edit and never loses one.
 */
import type { Entry } from './types';

export type LayerRecord =
  /** An entry of the reader's own. */
  | { readonly kind: 'own'; readonly id: string; readonly entry: Entry; readonly changed: string }
  /** Changed fields of a bundled entry; `base` keeps what those fields said when the reader changed them. */
  | {
      readonly kind: 'override';
      readonly id: string;
      readonly fields: Partial<Omit<Entry, 'id'>>;
      readonly base: Partial<Omit<Entry, 'id'>>;
      readonly changed: string;
    }
  /** A bundled entry that the reader does not want to see. */
  | { readonly kind: 'hidden'; readonly id: string; readonly changed: string };

export interface Layer {
  readonly revision: number;
  readonly records: readonly LayerRecord[];
}

/** An entry as the reader sees it, with where it comes from. */
export interface ReaderEntry {
  readonly entry: Entry;
  readonly origin: 'bundled' | 'own' | 'changed';
  readonly hidden: boolean;
  /** Fields that both the reader and a newer bundled version changed, with the bundled value. */
  readonly conflicts: Partial<Omit<Entry, 'id'>>;
}
