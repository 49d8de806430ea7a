import { t } from '../../../platform/i18n';
import { at, type Cursor } from './cursor';
import { TextAt } from './plain';

export interface Ref {
  id: string;
  at: string;
}

export const NO_REF: Ref = { id: '', at: '' };

/** A source and the place in it. The ids of the bundled sources are offered while one types. */
export function RefAt({ of }: { readonly of: Cursor<Ref> }) {
  return (
    <div class="field-pair">
      <TextAt label={t('formSourceId')} of={at(of, 'id')} list="known-sources" required />
      <TextAt label={t('formAt')} of={at(of, 'at')} lang="zh-CN" required />
    </div>
  );
}
