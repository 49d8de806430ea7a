import { t } from '../../platform/i18n';
import type { StoreState as State } from '../../platform/store';
import { routeTo } from '../state/route';

interface StoreStateProps {
  readonly store: State;
  /** Whether the page is open that tells more. */
  readonly onBackup: boolean;
}

/** What the reader must know of the store before trusting it with words. */
export function StoreState({ store, onBackup }: StoreStateProps) {
  const { newerSchema, quarantined } = store;
  if (newerSchema === undefined && quarantined.length === 0) return null;
  return (
    <aside class="store-state" aria-label={t('backupStore')}>
      {newerSchema !== undefined ? (
        <p>{t('optionsStoreNewer')}</p>
      ) : (
        <p>
          {t('optionsStoreQuarantined', String(quarantined.length))}{' '}
          {!onBackup && <a href={routeTo.backup}>{t('optionsStoreLook')}</a>}
        </p>
      )}
    </aside>
  );
}
