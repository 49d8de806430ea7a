/**
 * Why each place where an entry might stand is marked or not: the same stages as `markBlock`, asked one rule at a time.
 * For people who write entries, not for pages.
 */
import type { Cond } from '../entry/types';
import type { PageFacts } from '../page/facts';
import type { Choice } from './choose';
import type { Place } from './cond';
import { type Candidate, candidatesOf, scanText } from './find';
import { judge } from './judge';
import { markBlock, type Span } from './mark';
import type { Matcher } from './matcher';
import type { PackRule } from './pack';

/** A rule that let a candidate pass or refused it. */
export type RuleAnswer =
  /** One of the conditions of which one must hold does, or none does. */
  | { readonly rule: 'any'; readonly passed: boolean; readonly conds: readonly Cond[] }
  /** A condition that must not hold; it does where it refuses. */
  | { readonly rule: 'none'; readonly passed: boolean; readonly conds: readonly Cond[] }
  /** Longer words that are something else. */
  | { readonly rule: 'not-inside'; readonly passed: boolean; readonly words: readonly string[] }
  | { readonly rule: 'across-breaks'; readonly passed: boolean }
  /** A word of the sentence runs over an end of the term. */
  | { readonly rule: 'boundary'; readonly passed: boolean };

export type Verdict =
  | { readonly kind: 'marked'; readonly choices: readonly Choice[] }
  | { readonly kind: 'refused' }
  /** Another term stands here, or stretches over this place. */
  | { readonly kind: 'covered'; readonly by: Span }
  /** The candidate takes a part of one quotation and a part of what is outside. */
  | { readonly kind: 'torn' };

/** Offsets are UTF-16 units of the raw text. */
export interface ExplainedPlace {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** What was asked of this place, those that refused it first. */
  readonly answers: readonly RuleAnswer[];
}

export interface Explanation {
  /** What is marked in the text, by any entry. */
  readonly spans: readonly Span[];
  /** Where a form of the entry stands, in order. */
  readonly places: readonly ExplainedPlace[];
}

/** @param id the entry that is asked about */
export function explainText(raw: string, id: string, matcher: Matcher, page: PageFacts): Explanation {
  const spans = markBlock(raw, matcher, page);
  const scanned = scanText(matcher, raw);
  const { folded } = scanned;
  const place: Place = { raw, folded, page };
  const places = candidatesOf(matcher, scanned)
    .filter(({ form }) => form.entry.id === id)
    .map((candidate): ExplainedPlace => {
      const start = folded.rawOffset(candidate.start);
      const end = folded.rawOffset(candidate.end - 1) + 1;
      const answers = answersOf(candidate, place).sort((a, b) => Number(a.passed) - Number(b.passed));
      return { start, end, answers, verdict: verdictOf({ start, end, id }, answers, spans) };
    });
  return { spans, places: withoutInner(places) };
}

function verdictOf(
  { start, end, id }: { readonly start: number; readonly end: number; readonly id: string },
  answers: readonly RuleAnswer[],
  spans: readonly Span[],
): Verdict {
  const over = spans.find((span) => span.start < end && start < span.end);
  // A mark takes in a half of a pair of quotation marks beside it, so its ends may lie further out.
  if (over?.id === id && over.start <= start && end <= over.end) return { kind: 'marked', choices: over.choices };
  if (answers.some(({ passed }) => !passed)) return { kind: 'refused' };
  return over ? { kind: 'covered', by: over } : { kind: 'torn' };
}

/** A shorter form within a marked one of the same entry needs no word of its own. */
const withoutInner = (places: readonly ExplainedPlace[]): ExplainedPlace[] =>
  places.filter(
    (inner) =>
      !places.some(
        (outer) =>
          outer.verdict.kind === 'marked' &&
          outer.start <= inner.start &&
          inner.end <= outer.end &&
          outer.end - outer.start > inner.end - inner.start,
      ),
  );

/** Asks the judge with one part of the rule at a time; the others are left out, the word boundary too. */
function answersOf({ start, end, form }: Candidate, place: Place): RuleAnswer[] {
  const { rule } = form;
  const passes = (part: PackRule) => judge(start, end, { boundary: false, ...part }, place);
  const answers: RuleAnswer[] = [];
  if (rule?.notInside) {
    const refusing = rule.notInside.filter((word) => !passes({ notInside: [word] }));
    const words = refusing.length > 0 ? refusing : rule.notInside;
    answers.push({ rule: 'not-inside', passed: refusing.length === 0, words });
  }
  if (rule?.acrossBreaks === false) answers.push({ rule: 'across-breaks', passed: passes({ acrossBreaks: false }) });
  if (rule?.none) {
    const refusing = rule.none.filter((cond) => !passes({ none: [cond] }));
    answers.push({
      rule: 'none',
      passed: refusing.length === 0,
      conds: refusing.length > 0 ? refusing : rule.none,
    });
  }
  if (rule?.any) {
    const holding = rule.any.filter((cond) => passes({ any: [cond] }));
    answers.push({ rule: 'any', passed: holding.length > 0, conds: holding.length > 0 ? holding : rule.any });
  }
  const own: PackRule = rule?.boundary === undefined ? {} : { boundary: rule.boundary };
  const cut = !judge(start, end, own, place);
  if (cut || rule?.boundary === true) answers.push({ rule: 'boundary', passed: !cut });
  return answers;
}
