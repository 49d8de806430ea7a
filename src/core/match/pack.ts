/** What a page needs of the dictionary to find and judge terms: forms and rules, no explanations. */
import type { Category, Cond, Tier } from '../entry/types';
import type { Tables } from './tables';

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
  /** Of templates only, with `{slot}`: other forms stand in the tables. Folded. */
  readonly text?: string;
  /** Of templates that can be found: the index of the anchor among their parts. */
  readonly anchor?: number;
  /** Index in the pack's rules. */
  readonly rule?: number;
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
  /** 0 for a plain form without a rule. */
  readonly forms: readonly (PackForm | 0)[];
  readonly senses: readonly PackSense[];
}

/** Templates whose anchor is a single character beside a number slot: 一核, 二核, … stand in the tables instead of 核. */
export interface NumberedAnchor {
  /** UTF-16 units from the needle's start to the anchor. */
  readonly shift: 0 | 1;
  /** Indices of forms. */
  readonly forms: readonly number[];
}

/** Templates to be tried wherever a single character stands. */
export interface SingleAnchor {
  /** The UTF-16 units that fold to the character. */
  readonly units: string;
  /** Indices of forms. */
  readonly forms: readonly number[];
}

/** Plain data: it survives JSON. */
export interface Pack {
  readonly tables: Tables;
  /** How many forms there are, and how many of them are templates. */
  readonly forms: number;
  readonly templates: number;
  /** Uint32 as base64: the first form of each entry, and the end of all; forms are numbered through all entries. */
  readonly firsts: string;
  /** Numbered after the forms: for each, one a number character. */
  readonly anchors: readonly NumberedAnchor[];
  /** Templates whose anchor is a single character with no number beside it: 双{noun}. */
  readonly singles: readonly SingleAnchor[];
  /** Uint32 as base64: for each needle of the tables its form, or its place among the anchors after the forms. */
  readonly needles: string;
  /** One `PackEntry` a line, as JSON; a line is parsed when it is first asked for. */
  readonly entries: string;
  /** One `PackRule` a line, as JSON. */
  readonly rules: string;
}
