/** Finds every form and template of the packs at once, leftmost-longest. */
import { type Folded, fold, foldedBy } from '../text/fold';
import { type Anchored, type OpenPack, openPack } from './open-pack';
import type { Pack, PackEntry, PackRule } from './pack';
import { type Scanned, scan, scanAgain } from './scan';
import { type IsPlace, MAX_SLOT } from './slots';
import { expand, type Stretch, type Template } from './template';

/** Packs made ready for finding. */
export interface Matcher {
  readonly packs: readonly OpenPack[];
  readonly isPlace: IsPlace;
}

/** A place where a form or template stands. Offsets are UTF-16 units of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly entry: PackEntry;
  readonly rule: PackRule | undefined;
  readonly template: Template | undefined;
  /** Of a template: what fills its slots. */
  readonly slots?: readonly Stretch[];
}

/** Where two entries share a form the earlier pack and entry comes first. `without`: ids that are left out. */
export const buildMatcher = (packs: readonly PackOf[], isPlace: IsPlace): Matcher => ({
  packs: packs.flatMap(({ pack, without }) => (pack.counts.length > 0 ? [openPack(pack, without)] : [])),
  isPlace,
});

interface PackOf {
  readonly pack: Pack;
  readonly without?: ReadonlySet<string>;
}

/** Every place where a form or template may stand, in order of start, the longest first. */
export interface Candidates {
  readonly folded: Folded;
  readonly all: readonly Candidate[];
}

/** All candidates of a raw text. */
export function candidatesIn({ packs, isPlace }: Matcher, raw: string): Candidates {
  const [first, ...rest] = packs;
  if (!first) return { folded: fold(raw), all: [] };
  const forms: Candidate[] = [];
  const anchors: { readonly at: number; readonly anchored: Anchored }[] = [];
  const read = (pack: OpenPack, { hits, used, units, length }: Scanned) => {
    for (let i = 0; i < used; i += 3) {
      const [start = 0, end = 0, needle = 0] = [hits[i], hits[i + 1], hits[i + 2]];
      const form = pack.formAt(needle);
      if (form) forms.push({ start, end, entry: form.entry, rule: form.rule, template: undefined });
      else for (const anchored of pack.anchoredAt(needle)) anchors.push({ at: start + anchored.shift, anchored });
    }
    for (const anchored of pack.singles()) {
      const code = anchorOf(anchored).charCodeAt(0);
      const text = units.subarray(0, length);
      for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) anchors.push({ at, anchored });
    }
  };
  const scanned = scan(first.tables, raw);
  read(first, scanned);
  for (const pack of rest) read(pack, scanAgain(pack.tables, scanned));
  const folded = foldedBy(raw, scanned.length, scanned.drops.slice(0, scanned.dropped));
  const templates = anchors.flatMap(({ at, anchored }) => expandAt(folded.text, at, anchored, isPlace));
  const inOrder = rest.length === 0 && templates.length === 0;
  return { folded, all: inOrder ? forms : [...forms, ...templates].sort(byStart) };
}

const anchorOf = ({ template }: Anchored): string => {
  const part = template.parts[template.anchor];
  return part?.kind === 'literal' ? part.text : '';
};

const expandAt = (text: string, at: number, { form, template }: Anchored, isPlace: IsPlace): Candidate[] =>
  expand(text, at, template, isPlace).map((way) => ({ ...way, entry: form.entry, rule: form.rule, template }));

/** Longest first at each start; where two are alike the one that leaves less open, for it says more. */
const byStart = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end || open(a) - open(b);

/** How much is left to slots; templates that count something come before those that do not. */
const open = ({ slots = [], template }: Candidate): number =>
  slots.reduce((sum, { start, end }) => sum + end - start, 0) + (template && !template.numbered ? MAX_SLOT : 0);

/**
 * Leftmost-longest candidates that `accept` lets pass; they do not overlap. Where the longest candidate is refused
 * the next shorter one at the same place is asked.
 */
export function sweep(candidates: readonly Candidate[], accept: (candidate: Candidate) => boolean): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (const candidate of candidates) {
    if (candidate.start < free || !accept(candidate)) continue;
    found.push(candidate);
    free = candidate.end;
  }
  return found;
}

/** Candidates of a raw text that `accept` lets pass, as `sweep` chooses them; offsets in the folded text. */
export const find = (
  matcher: Matcher,
  raw: string,
  accept: (candidate: Candidate) => boolean = () => true,
): Candidate[] => sweep(candidatesIn(matcher, raw).all, accept);

/** UTF-16 units that are scanned before the next look whether anything was found. */
const STRIDE = 8192;
/** More than the longest form with all that may fall away in it. */
const OVERLAP = 512;

/** Whether a raw text holds any form or anchor of a template at all: stops soon after the first. */
export function findsAny({ packs }: Matcher, raw: string): boolean {
  for (let at = 0; at < raw.length; at += STRIDE) {
    const stretch = raw.slice(at, at + STRIDE + OVERLAP);
    if (packs.some(({ tables }) => scan(tables, stretch).used > 0)) return true;
  }
  return packs.some((pack) => pack.singles().some((anchored) => raw.includes(anchorOf(anchored))));
}
