/**
 * Finds every form and template of the packs at once, leftmost-longest.
 *
 * Forms are looked up by their first two characters, behind a table of the characters that can begin one:
 * on news text nine positions in ten end at that table. Chinese forms are short, so failure links as in
 * Aho-Corasick would buy nothing here.
 */
import type { Pack, PackEntry, PackForm } from './pack';
import { type IsPlace, slotEnds } from './slots';
import { isTemplate, parseTemplate, type Template } from './template';

interface Needle {
  readonly text: string;
  readonly entry: PackEntry;
  readonly form: PackForm;
  readonly template?: Template;
}

/** Packs made ready for finding. */
export interface Matcher {
  readonly starts: Uint8Array;
  /** By first and second character; the longest first. */
  readonly pairs: ReadonlyMap<number, readonly Needle[]>;
  /** Anchors of templates that are one character long: 纵 in {n}纵{n}横. */
  readonly singles: ReadonlyMap<number, readonly Needle[]>;
  readonly isPlace: IsPlace;
}

/** A place where a form or template stands. Offsets are UTF-16 units of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly entry: PackEntry;
  readonly form: PackForm;
  readonly template: boolean;
  /** Of a template: what fills its slots. */
  readonly slots?: readonly Stretch[];
}

/** UTF-16 offsets in the folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where two entries share a form the earlier pack and entry comes first. `without`: ids that are left out. */
export function buildMatcher(
  packs: readonly { pack: Pack; without?: ReadonlySet<string> }[],
  isPlace: IsPlace,
): Matcher {
  const starts = new Uint8Array(0x10000);
  const pairs = new Map<number, Needle[]>();
  const singles = new Map<number, Needle[]>();
  const entries = packs.flatMap(({ pack, without }) => pack.entries.filter((entry) => !without?.has(entry.id)));
  for (const needle of entries.flatMap((entry) => entry.forms.flatMap((form) => makeNeedle(entry, form) ?? []))) {
    const first = needle.text.charCodeAt(0);
    starts[first] = 1;
    if (needle.text.length === 1) push(singles, first, needle);
    else push(pairs, pairAt(needle.text, 0), needle);
  }
  for (const list of pairs.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { starts, pairs, singles, isPlace };
}

function push(table: Map<number, Needle[]>, key: number, needle: Needle): void {
  const list = table.get(key);
  if (list) list.push(needle);
  else table.set(key, [needle]);
}

function makeNeedle(entry: PackEntry, form: PackForm): Needle | undefined {
  if (!isTemplate(form.text)) return form.text.length >= 2 ? { text: form.text, entry, form } : undefined;
  const template = parseTemplate(form.text, form.slots);
  const anchor = template?.parts[template.anchor];
  return template && anchor?.kind === 'literal' ? { text: anchor.text, entry, form, template } : undefined;
}

const pairAt = (text: string, i: number): number => text.charCodeAt(i) * 0x10000 + text.charCodeAt(i + 1);

/**
 * Leftmost-longest candidates of a folded text that `accept` lets pass; they do not overlap. Where the longest
 * candidate is refused the next shorter one at the same place is asked.
 */
export function find(
  matcher: Matcher,
  text: string,
  accept: (candidate: Candidate) => boolean = () => true,
): Candidate[] {
  const { forms, templates } = scan(matcher, text);
  const all = templates.length > 0 ? mergeByStart(forms, templates) : forms;
  const found: Candidate[] = [];
  let free = 0;
  for (const candidate of all) {
    if (candidate.start < free || !accept(candidate)) continue;
    found.push(candidate);
    free = candidate.end;
  }
  return found;
}

/** Every occurrence: forms in order of start, longest first; templates in the order of their anchors. */
function scan(matcher: Matcher, text: string): { forms: Candidate[]; templates: Candidate[] } {
  const forms: Candidate[] = [];
  const templates: Candidate[] = [];
  const look = (needles: readonly Needle[] | undefined, i: number) => {
    for (const needle of needles ?? []) {
      if (!text.startsWith(needle.text, i)) continue;
      const { entry, form, template } = needle;
      if (template) templates.push(...expand(matcher, text, i, needle, template));
      else forms.push({ start: i, end: i + needle.text.length, entry, form, template: false });
    }
  };
  for (let i = 0; i < text.length; i++) {
    if (matcher.starts[text.charCodeAt(i)] !== 1) continue;
    look(matcher.pairs.get(pairAt(text, i)), i);
    if (matcher.singles.size > 0) look(matcher.singles.get(text.charCodeAt(i)), i);
  }
  return { forms, templates };
}

/** One way outwards from the anchor: how far it goes and which slots it fills. */
interface Way {
  readonly edge: number;
  readonly slots: readonly Stretch[];
}

/** All ways in which a template fits around its anchor at `at`. */
function expand(matcher: Matcher, text: string, at: number, needle: Needle, template: Template): Candidate[] {
  const walk = (edge: number, index: number, side: 'left' | 'right'): Way[] => {
    const part = template.parts[index];
    if (!part) return [{ edge, slots: [] }];
    const next = index + (side === 'right' ? 1 : -1);
    if (part.kind === 'literal') {
      const from = side === 'right' ? edge : edge - part.text.length;
      if (from < 0 || !text.startsWith(part.text, from)) return [];
      return walk(side === 'right' ? edge + part.text.length : from, next, side);
    }
    return slotEnds(text, edge, side, part.name, part.limits, matcher.isPlace).flatMap((end) => {
      const slot = { start: Math.min(edge, end), end: Math.max(edge, end) };
      return walk(end, next, side).map((way) => ({ edge: way.edge, slots: [slot, ...way.slots] }));
    });
  };
  const rights = walk(at + needle.text.length, template.anchor + 1, 'right');
  if (rights.length === 0) return [];
  const { entry, form } = needle;
  return walk(at, template.anchor - 1, 'left').flatMap((left) =>
    rights.map((right) => ({
      start: left.edge,
      end: right.edge,
      entry,
      form,
      template: true,
      slots: [...left.slots, ...right.slots],
    })),
  );
}

/** Longest first at each start; a form before a template of the same length, for it says more. */
const mergeByStart = (forms: readonly Candidate[], templates: readonly Candidate[]): Candidate[] =>
  [...forms, ...templates].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(a.template) - Number(b.template),
  );
