/** Decides whether a candidate is the entry's term here, by the entry's own rules and the word boundaries. */
import { mayHold } from '../text/characters';
import { isBreak } from '../text/fold';
import { unitAt } from '../text/folding';
import { cutsWord } from '../text/segment';
import { holds, type Place } from './cond';
import type { PackRule } from './pack';

/** Forms up to this length may be a chance meeting of two words: 统战 in 传统战略. */
const SHORT = 2;

/** Whether a candidate at [start, end) stands by a rule; offsets are those of the folded block in `place`. */
export function judge(start: number, end: number, rule: PackRule | undefined, place: Place): boolean {
  if (rule?.notInside?.some((longer) => liesInside(place.folded.text, start, end, longer))) return false;
  if (rule?.acrossBreaks === false && crossesBreak(start, end, place)) return false;
  if (rule?.none?.some((cond) => holds(cond, start, end, place))) return false;
  if (rule?.any && !rule.any.some((cond) => holds(cond, start, end, place))) return false;
  if (isPartOfLatin(start, end, place)) return false;
  const veto = rule?.boundary ?? end - start <= SHORT;
  return !(veto && cutsWord(place.folded.text, start, end));
}

const BEFORE = /[a-z]$|[a-z/][._/@-]$/;
const AFTER = /^[a-z]|^[._/@-][a-z0-9]/;

/** Whether letters at an end of the span go on outside it: CEPA in www.cepa-online.example. */
const isPartOfLatin = (start: number, end: number, { raw, folded }: Place): boolean =>
  (isLetter(raw, folded.rawOffset(start)) && BEFORE.test(folded.text.slice(Math.max(0, start - 2), start))) ||
  (isLetter(raw, folded.rawOffset(end - 1)) && AFTER.test(folded.text.slice(end, end + 2)));

/** Asked of the raw text: few blocks hold any, and the others need not be folded for it. */
function isLetter(raw: string, at: number): boolean {
  const unit = unitAt(raw, at);
  return unit >= 0x61 && unit <= 0x7a;
}

/** Whether `longer` stands in the text so that it covers the span: only there is the text looked at. */
const liesInside = (text: string, start: number, end: number, longer: string): boolean =>
  mayHold(text, longer) && text.slice(Math.max(0, end - longer.length), start + longer.length).includes(longer);

function crossesBreak(start: number, end: number, { raw, folded }: Place): boolean {
  return [...raw.slice(folded.rawOffset(start), folded.rawOffset(end - 1))].some(isBreak);
}
