/** A pack opened in a page: tables at once, entries and rules when one of their forms is found. */
import { unpack32 } from '../text/base64';
import { type Beside, besideOf } from './beside';
import { type Edges, edgesOf } from './edges';
import { NUMBER_CHARS } from './numbers';
import { type OpenTables, openTables } from './open-tables';
import type { NumberedAnchor, Pack, PackEntry, PackForm, PackRule } from './pack';
import { parseTemplate, type Template, templateOf } from './template';

/** A form with what it belongs to. */
export interface FoundForm {
  readonly entry: PackEntry;
  readonly rule: PackRule | undefined;
  readonly template: Template | undefined;
}

/** A template to be tried around an anchor. */
export interface Anchored {
  readonly form: FoundForm;
  readonly template: Template;
  /** UTF-16 units from the needle's start to the anchor. */
  readonly shift: number;
  /** The slots directly before and after the needle. */
  readonly before: Beside | undefined;
  readonly after: Beside | undefined;
  /** The ends of the span of which the rule asks something. */
  readonly edges: Edges | undefined;
}

/** Forms by the numbers of their needles. */
export interface Forms {
  /** The plain form that a needle is; `null` where it is an anchor, or its entry is left out. */
  readonly at: (needle: number) => FoundForm | null;
  /** What `at` gives of the needles for which it was asked before: a hit in every thirty characters asks. */
  readonly known: readonly (FoundForm | null | undefined)[];
}

/** Remembers what `read` gives for each of `count` needles. */
export function formsBy(count: number, read: (needle: number) => FoundForm | null): Forms {
  // With its length: an array that is filled in leaps becomes a slow table (V8's dictionary elements).
  const known = new Array<FoundForm | null | undefined>(count);
  const at = (needle: number): FoundForm | null => {
    const before = known[needle];
    if (before !== undefined) return before;
    const form = read(needle);
    known[needle] = form;
    return form;
  };
  return { at, known };
}

export interface OpenPack {
  readonly tables: OpenTables;
  /** Whether there are templates at all. */
  readonly templated: boolean;
  readonly forms: Forms;
  /** The templates that a needle is an anchor of. */
  readonly anchoredAt: (needle: number) => readonly Anchored[];
  /** Templates to be tried wherever a single character stands, by each way in which it is written. */
  readonly singles: () => readonly Single[];
}

export interface Single {
  /** One UTF-16 unit, not folded. */
  readonly unit: string;
  readonly anchored: readonly Anchored[];
}

const NONE: readonly Anchored[] = [];
const PLAIN: PackForm = {};

/** @param without ids of entries that are left out */
export function openPack(pack: Pack, without: ReadonlySet<string> = new Set()): OpenPack {
  const tables = openTables(pack.tables);
  const total = pack.forms;
  const formOf = formReader(pack, without);
  const anchored = (form: number, numbered?: NumberedAnchor): readonly Anchored[] => {
    const found = formOf(form);
    return found?.template ? [anchoredBy(found, found.template, numbered)] : NONE;
  };
  const readAnchors = (place: number): readonly Anchored[] => {
    if (place < total) return anchored(place);
    const group = pack.anchors[Math.floor((place - total) / NUMBER_CHARS.length)];
    return group?.forms.flatMap((form) => anchored(form, group)) ?? NONE;
  };
  const anchors = new Array<readonly Anchored[] | undefined>(tables.count);
  let places: Uint32Array | undefined;
  let singles: readonly Single[] | undefined;
  const read = (needle: number): FoundForm | null => {
    // The place of a needle of the tables among forms and anchors.
    places ??= unpack32(pack.needles);
    const place = places[needle] ?? 0;
    const form = place < total ? formOf(place) : undefined;
    if (form && !form.template) return form;
    anchors[needle] = readAnchors(place);
    return null;
  };
  return {
    tables,
    templated: pack.templates > 0,
    forms: formsBy(tables.count, read),
    anchoredAt: (needle) => anchors[needle] ?? NONE,
    singles: () => {
      singles ??= pack.singles.flatMap(({ units, forms }) => {
        const templates = forms.flatMap((form) => anchored(form));
        return [...units].map((unit) => ({ unit, anchored: templates }));
      });
      return singles;
    },
  };
}

/** @param numbered where the number beside the anchor is a part of the needle */
function anchoredBy(form: FoundForm, template: Template, numbered: NumberedAnchor | undefined): Anchored {
  return {
    form,
    template,
    shift: numbered?.shift ?? 0,
    before: numbered?.shift === 1 ? undefined : besideOf(template, -1),
    after: numbered?.shift === 0 ? undefined : besideOf(template, 1),
    edges: edgesOf(template, form.rule),
  };
}

/** Reads an entry's line when one of its forms is asked for, and remembers all of its forms. */
function formReader(pack: Pack, without: ReadonlySet<string>): (form: number) => FoundForm | undefined {
  const forms: (FoundForm | null | undefined)[] = [];
  const rules: (PackRule | undefined)[] = [];
  let lines: { entries: string[]; rules: string[]; firsts: Uint32Array } | undefined;
  const ruleAt = (index: number | undefined): PackRule | undefined => {
    if (index === undefined) return undefined;
    rules[index] ??= JSON.parse(lines?.rules[index] ?? '{}') as PackRule;
    return rules[index];
  };
  return (form) => {
    const before = forms[form];
    if (before !== undefined) return before ?? undefined;
    lines ??= {
      entries: pack.entries.split('\n'),
      rules: pack.rules.split('\n'),
      firsts: unpack32(pack.firsts),
    };
    const index = ownerOf(form, lines.firsts);
    const entry = JSON.parse(lines.entries[index] ?? 'null') as PackEntry;
    entry.forms.forEach((packed, i) => {
      const form = packed === 0 ? PLAIN : packed;
      const found = without.has(entry.id) ? null : { entry, rule: ruleAt(form.rule), template: templateIn(form) };
      forms[(lines?.firsts[index] ?? 0) + i] = found;
    });
    return forms[form] ?? undefined;
  };
}

/** A form that is a template and can be found. */
function templateIn({ text, anchor, slots }: PackForm): Template | undefined {
  if (text === undefined || anchor === undefined) return undefined;
  const parts = parseTemplate(text, slots);
  return parts && templateOf(parts, anchor);
}

/** The last entry whose first form is not after the form. */
function ownerOf(form: number, firsts: Uint32Array): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? 0) <= form) low = middle;
    else high = middle;
  }
  return low;
}
