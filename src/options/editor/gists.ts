/** What folded parts of the form hold, in a few words. */
import type { Entry } from '../../core/entry/types';
import { t } from '../../platform/i18n';
import { DOMAIN_WORDS, TIER_WORDS } from '../../ui/entry/words';

/** Which conditions a rule has; nothing if there are none. */
export function ruleGist({ match = {} }: Pick<Entry, 'match'>): string | undefined {
  const said = [
    match.notInside && t('optionsFieldNotInside'),
    match.any && t('formAny'),
    match.none && t('formNone'),
  ].filter((words) => words !== undefined);
  return said.length > 0 ? said.join(' · ') : undefined;
}

/** Subjects and weight: a new entry has some that nobody chose. */
export const filingGist = ({ domains, tier }: Pick<Entry, 'domains' | 'tier'>): string =>
  [...domains.map((domain) => t(DOMAIN_WORDS[domain])), t(TIER_WORDS[tier])].join(' · ');
