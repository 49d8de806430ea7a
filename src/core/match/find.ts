/** Finds every form and template of a matcher at once, leftmost-longest. */
import { blankTags, type Folded, foldedBy } from '../text/fold';
import { inOwnHeap } from '../text/own-heap';
import { mayBeFilled } from './beside';
import { mayHoldAt } from './edges';
import { hitsIn, type Matcher } from './matcher';
import type { Anchored, FoundForm, OpenPack } from './open-pack';
import type { Hits } from './scan';
import { sift } from './sieve';
import { MAX_SLOT } from './slots';
import { expand, type Stretch } from './template';

/** A place where a form or template stands. Offsets are UTF-16 units of the folded text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly form: FoundForm;
  /** Of a template: what fills its slots. */
  readonly slots: readonly Stretch[] | undefined;
}

/** A raw text and what stands in it. All texts share a buffer for their hits: sweep them before the next is read. */
export interface Scanned {
  readonly folded: Folded;
  /** Of plain forms and anchors; raw offsets. */
  readonly hits: Hits;
  /** Raw offsets of the units that fall away, ascending. */
  readonly drops: Int32Array;
  /** In order of start, the longest first. */
  readonly templates: readonly Candidate[];
}

const NO_DROPS = new Int32Array(0);

export function scanText(matcher: Matcher, text: string): Scanned {
  const raw = inOwnHeap(blankTags(text));
  const sifted = sift(matcher.sieve(), raw);
  const drops = sifted.dropped === 0 ? NO_DROPS : sifted.drops.slice(0, sifted.dropped);
  const hits = hitsIn(matcher, sifted);
  const folded = foldedBy(raw, drops);
  return { folded, hits, drops, templates: readTemplates(matcher, raw, folded, hits) };
}

/** Tries the templates wherever one of their anchors stands. */
function readTemplates(matcher: Matcher, raw: string, folded: Folded, hits: Hits): readonly Candidate[] {
  const found: Candidate[] = [];
  const attempt = (from: number, to: number, { form, template, shift, before, after, edges }: Anchored) => {
    if (before && !mayBeFilled(before, raw, from, matcher.names)) return;
    if (after && !mayBeFilled(after, raw, to, matcher.names)) return;
    if (edges && !mayHoldAt(edges, raw, folded, from, to)) return;
    const at = folded.foldedOffset(from) + shift;
    for (const way of expand(folded.text, at, template, matcher.names)) found.push({ ...way, form });
  };
  // Pack by pack: of templates that fit alike the earlier pack's comes first.
  for (const [i, pack] of matcher.packs.entries()) {
    if (!pack.templated) continue;
    readAnchors(pack, matcher.firsts[i] ?? 0, hits, attempt);
    readSingles(pack, raw, attempt);
  }
  return found.length > 1 ? found.sort(byStart) : found;
}

/** @param from raw offsets of a needle's ends */
type Attempt = (from: number, to: number, anchored: Anchored) => void;

/** @param first the number of the pack's first needle */
function readAnchors({ tables, forms, anchoredAt }: OpenPack, first: number, hits: Hits, attempt: Attempt): void {
  for (let i = 0; i < hits.used; i += 3) {
    const needle = (hits.flat[i + 2] ?? 0) - first;
    if (needle < 0 || needle >= tables.count || forms.at(needle)) continue;
    for (const each of anchoredAt(needle)) attempt(hits.flat[i] ?? 0, hits.flat[i + 1] ?? 0, each);
  }
}

function readSingles({ singles }: OpenPack, raw: string, attempt: Attempt): void {
  for (const { unit, anchored } of singles()) {
    for (let at = raw.indexOf(unit); at >= 0; at = raw.indexOf(unit, at + 1))
      for (const each of anchored) attempt(at, at + 1, each);
  }
}

/** Longest first at each start; where two are alike the one that leaves less open, for it says more. */
const byStart = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end || open(a) - open(b);

/** How much is left to slots; templates that count something come before those that do not. */
const open = ({ slots = [], form: { template } }: Candidate): number =>
  slots.reduce((sum, { start, end }) => sum + end - start, 0) + (template && !template.numbered ? MAX_SLOT : 0);

/** Takes a candidate or refuses it: no object is made for those that are refused. See `Candidate`. */
export type Accept = (form: FoundForm, start: number, end: number, slots: Candidate['slots']) => boolean;

/**
 * Offers the candidates in order of start, the longest first, and passes over those that begin within one that was taken:
 * where the longest is refused the next shorter one at the same place is asked. It must not read another text.
 */
export function sweep(matcher: Matcher, { hits, drops, templates }: Scanned, accept: Accept): void {
  const left = { next: 0, free: 0 };
  sweepForms(matcher, hits, drops, templates, accept, left);
  offerTemplates(templates, Number.POSITIVE_INFINITY, 0, accept, left);
}

/** The next template, and where the last candidate that was taken ends. */
interface Swept {
  next: number;
  free: number;
}

/** The loop over forms, templates between them. It ends its function: see `sieve.ts`. */
function sweepForms(
  { forms: { known, at } }: Matcher,
  { flat, used }: Hits,
  drops: Int32Array,
  templates: readonly Candidate[],
  accept: Accept,
  swept: Swept,
): void {
  let dropped = 0;
  let free = 0;
  for (let i = 0; i < used; i += 3) {
    const from = flat[i] ?? 0;
    // Hits come in order, so what fell away before them is counted on.
    dropped = dropsUpTo(from, drops, dropped);
    const start = from - dropped;
    if (start < free) continue;
    const needle = flat[i + 2] ?? 0;
    const before = known[needle];
    const form = before === undefined ? at(needle) : before;
    if (!form) continue;
    const to = flat[i + 1] ?? 0;
    const end = to - dropsUpTo(to, drops, dropped);
    if (swept.next < templates.length) {
      free = offerTemplates(templates, start, end, accept, swept);
      if (start < free) continue;
    }
    if (accept(form, start, end, undefined)) {
      free = end;
      swept.free = end;
    }
  }
}

/** How many units fall away before a raw offset, of which `known` are known to. */
function dropsUpTo(offset: number, drops: Int32Array, known: number): number {
  let n = known;
  while (n < drops.length && (drops[n] ?? 0) < offset) n++;
  return n;
}

/** Offers the templates that come before a form at [start, end): where both are alike the form says more. */
function offerTemplates(
  templates: readonly Candidate[],
  start: number,
  end: number,
  accept: Accept,
  swept: Swept,
): number {
  for (; swept.next < templates.length; swept.next++) {
    const each = templates[swept.next];
    if (!each || each.start > start || (each.start === start && each.end <= end)) break;
    if (each.start >= swept.free && accept(each.form, each.start, each.end, each.slots)) swept.free = each.end;
  }
  return swept.free;
}

/** Every candidate of a text that has been read, those within others too. */
export function candidatesOf(matcher: Matcher, scanned: Scanned): Candidate[] {
  const all: Candidate[] = [];
  sweep(matcher, scanned, (form, start, end, slots) => {
    all.push({ start, end, form, slots });
    return false;
  });
  return all;
}

/** Candidates of a raw text that `accept` lets pass, leftmost-longest, without overlaps; offsets in the folded text. */
export function find(matcher: Matcher, raw: string, accept: Accept = () => true): Candidate[] {
  const found: Candidate[] = [];
  sweep(matcher, scanText(matcher, raw), (form, start, end, slots) => {
    const taken = accept(form, start, end, slots);
    if (taken) found.push({ start, end, form, slots });
    return taken;
  });
  return found;
}

/** UTF-16 units that are scanned before the next look whether anything was found. */
const STRIDE = 8192;
/** More than the longest form with all that may fall away in it. */
const OVERLAP = 512;

/**
 * Whether a raw text holds any form, or template with its slots filled: stops soon after the first. Of the text of a
 * whole page, in which nothing parts the blocks, it may say so where a term runs over two of them.
 */
export function findsAny(matcher: Matcher, raw: string): boolean {
  let any = false;
  for (let at = 0; at < raw.length && !any; at += STRIDE) {
    sweep(matcher, scanText(matcher, raw.slice(at, at + STRIDE + OVERLAP)), () => {
      any = true;
      return true;
    });
  }
  return any;
}
