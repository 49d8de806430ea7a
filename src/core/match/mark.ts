/** One block through the stages fold → find → judge → choose: from raw text to found spans. */
import type { Category, Tier } from '../entry/types';
import type { PageFacts } from '../page/facts';
import { type Folded, isQuote } from '../text/fold';
import { type Choice, rankSenses } from './choose';
import type { Place } from './cond';
import { type Candidate, scanText, sweep } from './find';
import { type Formula, type FormulaShape, findFormulas } from './formula';
import { judge } from './judge';
import type { Matcher } from './matcher';
import type { FoundForm } from './open-pack';
import type { Stretch } from './template';

export type SpanKind = 'entry' | 'template' | 'unlisted';

/** A found stretch of a block. Offsets are UTF-16 units of the block's raw text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly id: string;
  readonly category: Category;
  readonly tier: Tier;
  /** Senses from the likeliest on. */
  readonly choices: readonly Choice[];
  readonly maxPerPage: number | undefined;
  /** Of unlisted formulas only. */
  readonly shape?: FormulaShape;
}

/** All spans of a raw block text, in order, without overlaps. */
export function markBlock(raw: string, matcher: Matcher, page: PageFacts): Span[] {
  const found = sweepSpans(raw, matcher, page, () => true);
  // Formulas are only looked for in the company of listed terms.
  const formulas = found.length > 0 ? findFormulas(raw) : [];
  if (formulas.length === 0) return found;
  const firm = found.filter((s) => !formulas.some((f) => outgrows(f, s)));
  const added = unlisted(formulas, raw, firm);
  return [...found.filter((s) => isFree(s, added)), ...added].sort((a, b) => a.start - b.start);
}

/** The terms within the spans of a block, in order: 普惠金融 in a list that is an entry of its own. */
export function nestedIn(spans: readonly Span[], raw: string, matcher: Matcher, page: PageFacts): Span[] {
  return sweepSpans(raw, matcher, page, ({ entry, template }, { start, end }) => {
    const around = spans.find((s) => s.start <= start && end <= s.end);
    return !template && around !== undefined && around.id !== entry.id && end - start < around.end - around.start;
  });
}

/** Leftmost-longest candidates that pass their rules, and `admits` with their ends in the raw text. */
function sweepSpans(
  raw: string,
  matcher: Matcher,
  page: PageFacts,
  admits: (form: FoundForm, ends: Stretch) => boolean,
): Span[] {
  const scanned = scanText(matcher, raw);
  const { folded } = scanned;
  const place: Place = { raw, folded, page };
  const spans: Span[] = [];
  sweep(matcher, scanned, (form, start, end, slots) => {
    const ends = rawSpan(start, end, slots, place);
    if (!ends || !admits(form, ends) || !judge(start, end, form.rule, place)) return false;
    spans.push(describe(form, start, end, ends, place));
    return true;
  });
  return spans;
}

/** Characters around a formula within which a listed term shows that the text speaks the official language. */
const COMPANY = 150;

/** Formulas in the company of listed terms that none of these overlaps: what is known says more than a shape. */
const unlisted = (formulas: readonly Formula[], raw: string, listed: readonly Span[]): Span[] =>
  formulas
    .flatMap((f) => (f.shape === 'parallel' ? besides(f, listed, raw) : freePart(f, listed)))
    .filter((f) => listed.some((s) => s.start < f.end + COMPANY && f.start < s.end + COMPANY))
    .map(({ start, end, shape }) => ({ start, end, shape, kind: 'unlisted', id: `unlisted-${shape}`, ...UNLISTED }));

/** Whether a formula says more than a span in it. */
const outgrows = (f: Formula, s: Span): boolean => lies(s, f) && isLongerThan(f, s) && (isHalf(f, s) || isCommon(f, s));

const lies = (s: Stretch, f: Stretch): boolean => f.start <= s.start && s.end <= f.end;
const isLongerThan = (f: Stretch, s: Stretch): boolean => f.end - f.start >= 1.5 * (s.end - s.start);

/** A template that stopped half-way through a row of numbers: 一核一带|一点一线一环. */
const isHalf = (f: Formula, s: Span): boolean => f.shape === 'number' && f.core === undefined && s.kind === 'template';

/** One of the commonest words, but not what the formula is about: 群众 in 群众张嘴、干部跑腿. */
const isCommon = (f: Formula, s: Span): boolean =>
  s.tier === 'C' &&
  s.kind === 'entry' &&
  s.end - s.start <= COMMON &&
  (f.core === undefined || isLongerThan(f.core, s));

/** The most UTF-16 units of a common word, alone or with what is done to it: 服务群众. */
const COMMON = 4;

const isFree = (f: Stretch, listed: readonly Span[]): boolean =>
  !listed.some((s) => s.start < f.end && f.start < s.end);

/** A formula, or its core where its head is listed, or nothing. */
function freePart(f: Formula, listed: readonly Span[]): Formula[] {
  if (isFree(f, listed)) return [f];
  return f.core && isFree(f.core, listed) ? [{ ...f.core, shape: f.shape }] : [];
}

/** What a slogan leaves when its members that are listed are taken out: stretches of two members or more. */
function besides(f: Formula, listed: readonly Span[], raw: string): Formula[] {
  if (isFree(f, listed)) return [f];
  const left: Formula[] = [];
  let members = 0;
  let open: Formula | undefined;
  const close = () => {
    if (open && members > 1) left.push(open);
    open = undefined;
    members = 0;
  };
  for (const m of raw.slice(f.start, f.end).matchAll(/[^、，,]+/g)) {
    const member = { start: f.start + m.index, end: f.start + m.index + m[0].length };
    if (isFree(member, listed)) {
      open = { ...f, start: open?.start ?? member.start, end: member.end };
      members++;
    } else close();
  }
  close();
  return left;
}

const UNLISTED = { category: 'phrase', tier: 'C', choices: [], maxPerPage: undefined } as const;

function describe({ entry, template, rule }: FoundForm, start: number, end: number, ends: Stretch, place: Place): Span {
  return {
    start: ends.start,
    end: ends.end,
    kind: template ? 'template' : 'entry',
    id: entry.id,
    category: entry.category,
    tier: entry.tier,
    choices: rankSenses(entry.senses, start, end, place),
    maxPerPage: rule?.maxPerPage,
  };
}

const OPENING = '“‘「『〝«‹';
const CLOSING = '”’」』〞»›';

/**
 * The candidate's ends in the raw text. Folding dropped the quotation marks, so a half of a pair inside the span
 * is completed by the other half beside it (“严”者无敌); where it cannot be, the candidate is no term: its words
 * belong to two different quotations.
 */
function rawSpan(from: number, to: number, slots: Candidate['slots'], { raw, folded }: Place): Stretch | undefined {
  if (slots?.some((slot) => isTornByQuote(slot, raw, folded))) return undefined;
  let start = folded.rawOffset(from);
  let end = folded.rawOffset(to - 1) + 1;
  // Nothing fell away inside: there are no quotation marks in it.
  if (end - start === to - from) return { start, end };
  let depth = 0;
  let lowest = 0;
  for (const char of raw.slice(start, end)) {
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) lowest = Math.min(lowest, --depth);
  }
  for (; lowest < 0; lowest++, depth++) {
    if (!OPENING.includes(raw.charAt(start - 1)) || !isQuote(raw[start - 1])) return undefined;
    start--;
  }
  for (; depth > 0; depth--) {
    if (!CLOSING.includes(raw.charAt(end)) || !isQuote(raw[end])) return undefined;
    end++;
  }
  return { start, end };
}

/** A slot takes a quoted name whole (“千兆城市”提升行动), never a part of one and what follows it (“白改黑”改造|提升工程). */
function isTornByQuote({ start, end }: Stretch, raw: string, folded: Folded): boolean {
  return [...raw.slice(folded.rawOffset(start), folded.rawOffset(end - 1) + 1)].some(isQuote);
}
