import type { TermGroup } from '../core/list/page-term';
import { t } from '../platform/i18n';
import { CATEGORY_WORDS } from '../ui/entry/words';

export const groupName = (group: TermGroup): string =>
  group === 'unlisted' ? t('panelUnlistedGroup') : t(CATEGORY_WORDS[group]);
