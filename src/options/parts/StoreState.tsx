import { t } from '../../platform/i18n';
import type { StoreState as State } from '../../platform/store';

/** What the reader must know of the store before trusting it with words. */
export function StoreState({ store }: { readonly store: State }) {
  if (store.newerSchema !== undefined) return <p class="store-state">{t('optionsStoreNewer')}</p>;
  if (store.quarantined.length > 0)
    return <p class="store-state">{t('optionsStoreQuarantined', String(store.quarantined.length))}</p>;
  return null;
}
