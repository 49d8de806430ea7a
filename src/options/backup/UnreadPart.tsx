import { useState } from 'preact/hooks';
import { salvage } from '../../core/entry/salvage';
import { nameOf } from '../../core/files/backup';
import { t } from '../../platform/i18n';
import { discardUnread, type StoreState, today } from '../../platform/store';
import { saveFile } from '../../ui/save-file';
import type { PageProps } from '../dictionary/DictionaryPage';
import { faultSentence, storeFaultSentence } from '../state/fault-words';
import { done, fault, said } from '../state/notice';
import { SomeOf } from './SomeOf';

interface UnreadPartProps extends Pick<PageProps, 'act' | 'tell'> {
  readonly store: StoreState;
  readonly reload: () => Promise<void>;
}

/** Stored values that are no entries any more: to be rescued, saved as a file, and only then to be taken away. */
export function UnreadPart({ store, act, tell, reload }: UnreadPartProps) {
  const [saved, setSaved] = useState(false);
  const { quarantined, aside } = store;
  if (quarantined.length + aside.length === 0) return null;

  const save = () => {
    saveFile({
      name: `tifa-unread-${today()}.json`,
      text: JSON.stringify([...quarantined, ...aside], null, 2),
      type: 'application/json',
    });
    setSaved(true);
  };
  const rescue = async (key: string, value: unknown) => {
    const record = salvage(key, value, today());
    if (!record) return;
    const stored = await act({ kind: 'save-own', entry: record.entry });
    tell(stored.ok ? done(t('backupRescued', record.entry.head)) : fault(storeFaultSentence(stored.why)));
    await reload();
  };
  const discard = async () => {
    try {
      await discardUnread([...quarantined, ...aside].map(({ key }) => key));
      tell(said(t('backupDiscarded')));
    } catch (error) {
      tell(fault(t('optionsStoreRefused', error instanceof Error ? error.message : String(error))));
    }
    await reload();
  };

  return (
    <section class="settings-group" aria-labelledby="unread-title">
      <h2 id="unread-title">{t('optionsQuarantine')}</h2>
      {quarantined.length > 0 && <p>{t('optionsStoreQuarantined', String(quarantined.length))}</p>}
      <SomeOf
        class="bin unread"
        items={quarantined}
        show={({ key, value, faults }) => (
          <>
            <span>{t('backupUnread', nameOf(value) || key, faults.slice(0, 3).map(faultSentence).join(' '))}</span>
            {salvage(key, value, today()) && (
              <button
                type="button"
                class="button"
                aria-label={t('backupRescueName', nameOf(value) || key)}
                onClick={() => void rescue(key, value)}
              >
                {t('backupRescue')}
              </button>
            )}
          </>
        )}
      />
      {aside.length > 0 && <p>{t('backupAside', String(aside.length))}</p>}
      <p class="import-ways">
        <button type="button" class="button" onClick={save}>
          {t('optionsQuarantineSave')}
        </button>
        {saved && store.newerSchema === undefined && (
          <button type="button" class="button button-danger" onClick={() => void discard()}>
            {t('backupDiscard')}
          </button>
        )}
      </p>
    </section>
  );
}
