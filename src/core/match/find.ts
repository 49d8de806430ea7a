/** Finds every form and template of the packs at once, leftmost-longest. */
import { blankTags, type Folded, foldedBy } from '../text/fold';
import { unitBefore, unitFrom } from '../text/folding';
import { type Anchored, type FoundForm, type OpenPack, openPack } from './open-pack';
import type { Pack } from './pack';
import { scan } from './scan';
import { joinSieves, LONGEST_TEXT, type Sieve, type Sifted, sift } from './sieve';
import { MAX_SLOT, mayFill, type NamesAt } from './slots';
import { expand, type Stretch } from './template';

/** Packs made ready for finding. */
export interface Matcher {
  readonly packs: readonly OpenPack[];
  /** Made when first needed. */
  readonly sieve: () => Sieve;
  readonly namesAt: NamesAt;
}

/** A place where a form or template stands. Offsets are UTF-16 units of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly form: FoundForm;
  /** Of a template: what fills its slots. */
  readonly slots: readonly Stretch[] | undefined;
}

/** Where two entries share a form the earlier pack and entry comes first. `without`: ids that are left out. */
export const buildMatcher = (packs: readonly PackOf[], namesAt: NamesAt): Matcher =>
  matcherOf(
    packs.flatMap(({ pack, without }) => (pack.counts.length > 0 ? [openPack(pack, without)] : [])),
    namesAt,
  );

/** The packs of both, those of the first before those of the second. */
export const joinMatchers = (first: Matcher, second: Matcher): Matcher =>
  matcherOf([...first.packs, ...second.packs], first.namesAt);

function matcherOf(packs: readonly OpenPack[], namesAt: NamesAt): Matcher {
  let sieve: Sieve | undefined;
  return {
    packs,
    sieve: () => {
      sieve ??= joinSieves(packs.map(({ tables }) => tables.sieve));
      return sieve;
    },
    namesAt,
  };
}

interface PackOf {
  readonly pack: Pack;
  readonly without?: ReadonlySet<string>;
}

/** Every place where a form or template may stand, in order of start, the longest first. */
export interface Candidates {
  readonly folded: Folded;
  readonly all: readonly Candidate[];
}

const NOTHING: readonly Candidate[] = [];
const NO_DROPS: readonly number[] = [];

/** All candidates of a raw text. */
export function candidatesIn({ packs, sieve, namesAt }: Matcher, text: string): Candidates {
  const raw = blankTags(text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text);
  const sifted = sift(sieve(), raw);
  const folded = foldedBy(raw, sifted.dropped === 0 ? NO_DROPS : sifted.drops.slice(0, sifted.dropped));
  const forms: Candidate[] = [];
  const templates: Candidate[] = [];
  // Most anchors stand alone: what is beside them is asked before the text is folded.
  const tell: Tell = (from, to, start, anchored) => {
    if (!mayStand(anchored, raw, from, to)) return;
    for (const found of expandAt(folded.text, start + anchored.shift, anchored, namesAt)) templates.push(found);
  };
  for (const pack of packs) {
    readForms(pack, sifted, forms, tell);
    readSingles(pack, raw, folded, tell);
  }
  if (templates.length === 0 && packs.length === 1) return { folded, all: forms };
  return { folded, all: forms.length + templates.length === 0 ? NOTHING : [...forms, ...templates].sort(byStart) };
}

/** Raw offsets of a needle's ends, and its start in the folded text. */
type Tell = (from: number, to: number, start: number, anchored: Anchored) => void;

/** Whether the slots beside the needle may hold what stands there. */
const mayStand = ({ before, after }: Anchored, raw: string, from: number, to: number): boolean =>
  (before === undefined || mayFill(before, unitBefore(raw, from))) &&
  (after === undefined || mayFill(after, unitFrom(raw, to)));

/** Adds the pack's forms in the text to `forms`, and tells of the anchors of its templates. */
function readForms(pack: OpenPack, sifted: Sifted, forms: Candidate[], tell: Tell): void {
  const { triples, used } = scan(pack.tables, sifted);
  const { drops, dropped } = sifted;
  // Hits come in order, so what fell away before them is counted on.
  let before = 0;
  for (let i = 0; i < used; i += 3) {
    const from = triples[i] ?? 0;
    const to = triples[i + 1] ?? 0;
    while (before < dropped && (drops[before] ?? 0) < from) before++;
    const start = from - before;
    const needle = triples[i + 2] ?? 0;
    const form = pack.formAt(needle);
    if (form) {
      let within = before;
      while (within < dropped && (drops[within] ?? 0) < to) within++;
      forms.push({ start, end: to - within, form, slots: undefined });
    } else for (const anchored of pack.anchoredAt(needle)) tell(from, to, start, anchored);
  }
}

/** Tells of the templates of single characters. */
function readSingles(pack: OpenPack, raw: string, { foldedOffset }: Folded, tell: Tell): void {
  for (const { unit, anchored } of pack.singles()) {
    for (let at = raw.indexOf(unit); at >= 0; at = raw.indexOf(unit, at + 1))
      for (const each of anchored) tell(at, at + 1, foldedOffset(at), each);
  }
}

const expandAt = (text: string, at: number, { form, template }: Anchored, namesAt: NamesAt): Candidate[] =>
  expand(text, at, template, namesAt).map(({ start, end, slots }) => ({ start, end, form, slots }));

/** Longest first at each start; where two are alike the one that leaves less open, for it says more. */
const byStart = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end || open(a) - open(b);

/** How much is left to slots; templates that count something come before those that do not. */
const open = ({ slots = [], form: { template } }: Candidate): number =>
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

/**
 * Whether a raw text holds any form, or template with its slots filled: stops soon after the first. Of the text of a
 * whole page, in which nothing parts the blocks, it may say so where a term runs over two of them.
 */
export function findsAny(matcher: Matcher, raw: string): boolean {
  for (let at = 0; at < raw.length; at += STRIDE) {
    if (candidatesIn(matcher, raw.slice(at, at + STRIDE + OVERLAP)).all.length > 0) return true;
  }
  return false;
}
