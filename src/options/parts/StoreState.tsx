import { t } from '../../platform/i18n';
import type { StoreState as State } from '../../platform/store';

/** What the reader must know of the store before trusting it with words. */
export function StoreState({ store }: { readonly store: State }) {
  const words =
    store.newerSchema !== undefined
      ? t('optionsStoreNewer')
      : store.quarantined.length > 0
        ? t('optionsStoreQuarantined', String(store.quarantined.length))
        : undefined;
  if (words === undefined) return null;
  return (
    <aside class="store-state" aria-label={t('backupStore')}>
      <p>{words}</p>
    </aside>
  );
}
