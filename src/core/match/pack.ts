/** What a page needs of the dictionary to find and judge terms: forms and rules, no explanations. */
import type { Category, Cond, Tier } from '../entry/types';

/** A rule whose words are folded, ready for the judge. */
export interface PackRule {
  readonly any?: readonly Cond[];
  readonly none?: readonly Cond[];
  readonly notInside?: readonly string[];
  readonly acrossBreaks?: boolean;
  readonly maxPerPage?: number;
  readonly boundary?: boolean;
}

export interface PackSlot {
  readonly min?: number;
  readonly max?: number;
  readonly only?: readonly string[];
  readonly not?: readonly string[];
}

export interface PackForm {
  /** Folded; holds `{slot}` if the entry is a template. */
  readonly text: string;
  readonly rule?: PackRule;
  readonly slots?: Readonly<Record<string, PackSlot>>;
}

/** What decides between the senses of one entry, in the entry's order. */
export interface PackSense {
  readonly when?: Cond;
  readonly from?: string;
  readonly to?: string;
  readonly regions?: readonly string[];
}

export interface PackEntry {
  readonly id: string;
  readonly category: Category;
  readonly tier: Tier;
  readonly forms: readonly PackForm[];
  readonly senses: readonly PackSense[];
}

export interface Pack {
  readonly entries: readonly PackEntry[];
}
