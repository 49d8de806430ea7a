/** Why a place is marked or not, in sentences. */
import type { Cond } from '../../../core/entry/types';
import type { Reason } from '../../../core/match/choose';
import type { RuleAnswer } from '../../../core/match/explain';
import { type MessageKey, t } from '../../../platform/i18n';

const REASONS = {
  context: 'cardReasonContext',
  place: 'cardReasonPlace',
  date: 'cardReasonDate',
  'best-known': 'tryBestKnown',
} as const satisfies Record<Reason['kind'], MessageKey>;

export const reasonWords = ({ kind }: Reason): string => t(REASONS[kind]);

/** Words that are named where nothing came of them. */
const FEW = 3;

/** What one rule says of a place. */
export function answerWords(answer: RuleAnswer): string {
  const { passed } = answer;
  switch (answer.rule) {
    case 'not-inside':
      return t(
        passed ? 'tryNotInsideYes' : 'tryNotInsideNo',
        (passed ? answer.words.slice(0, FEW) : answer.words).join(t('tryOr')),
      );
    case 'across-breaks':
      return t(passed ? 'tryAcrossYes' : 'tryAcrossNo');
    case 'none':
      return t(passed ? 'tryNoneYes' : 'tryNoneNo', condsWords(answer.conds));
    case 'any':
      return t(passed ? 'tryAnyYes' : 'tryAnyNo', condsWords(answer.conds));
    case 'boundary':
      return t(passed ? 'tryBoundaryYes' : 'tryBoundaryNo');
  }
}

const condsWords = (conds: readonly Cond[]): string => conds.map(condWords).join(t('tryOrCond'));

/** A condition in words: its fields joined by "and", the members of a list by "or". */
function condWords({ near, window, before, after, quoted, from, to, region, pageHas }: Cond): string {
  const list = (words: readonly string[]) => words.join(t('tryOr'));
  const parts = [
    near && (window === undefined ? t('tryCondNear', list(near)) : t('tryCondWindow', list(near), String(window))),
    before && t('tryCondBefore', list(before)),
    after && t('tryCondAfter', list(after)),
    quoted === undefined ? undefined : t(quoted ? 'tryCondQuoted' : 'tryCondUnquoted'),
    from && t('tryCondFrom', from),
    to && t('tryCondTo', to),
    region && t('tryCondRegion', region.join('、')),
    pageHas && t('tryCondPageHas', list(pageHas)),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(t('tryAnd')) : t('tryCondEmpty');
}
