import { useEffect, useState } from 'preact/hooks';
import { type Binned, putBack } from '../../core/entry/bin';
import type { Snapshot } from '../../core/entry/change-set';
import { shownHead } from '../../core/entry/shown-head';
import { t } from '../../platform/i18n';
import { loadPast, type Past, type Stored } from '../../platform/store';
import type { PageProps } from '../dictionary/DictionaryPage';
import { storeFaultSentence } from '../state/fault-words';
import { done, fault } from '../state/notice';
import { snapshotWords } from './history-words';
import { SomeOf } from './SomeOf';

export interface PastActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly goTo: (snapshot: Snapshot) => Promise<Stored>;
}

/** Undo, redo, snapshots and the bin: everything that brings back what was. */
export function PastPart({ dictionary, act, tell, undo, redo, goTo }: PageProps & PastActions) {
  const { layer, bundled } = dictionary;
  const [past, setPast] = useState<Past>({ bin: [], snapshots: [] });
  useEffect(() => {
    const end = new AbortController();
    loadPast(layer).then((found) => {
      if (!end.signal.aborted) setPast(found);
    });
    return () => end.abort();
  }, [layer]);

  const headOf = ({ record }: Binned) =>
    shownHead(record.kind === 'own' ? record.entry.head : (bundled.get(record.id)?.head ?? record.id));
  const takeBack = async (item: Binned) => {
    const stored = await act({ kind: 'restore', changes: putBack(item) });
    tell(stored.ok ? done(t('optionsPutBackDone', headOf(item))) : fault(storeFaultSentence(stored.why)));
  };
  const takeTo = async (snapshot: Snapshot) => {
    const stored = await goTo(snapshot);
    tell(stored.ok ? done(t('backupGone', snapshotWords(snapshot))) : fault(storeFaultSentence(stored.why)));
  };

  return (
    <>
      <section class="settings-group" aria-labelledby="past-title">
        <h2 id="past-title">{t('backupPast')}</h2>
        <p>{t('backupPastLead')}</p>
        <p class="import-ways">
          <button type="button" class="button" onClick={undo}>
            {t('optionsUndo')}
          </button>
          <button type="button" class="button" onClick={redo}>
            {t('backupRedo')}
          </button>
        </p>
        <h3>{t('backupSnapshots')}</h3>
        {past.snapshots.length === 0 && <p class="quiet">{t('backupNoSnapshots')}</p>}
        <SomeOf
          class="bin snapshots"
          items={past.snapshots}
          show={(snapshot) => (
            <>
              <span>{snapshotWords(snapshot)}</span>
              <button
                type="button"
                class="button"
                aria-label={t('backupGoToName', snapshotWords(snapshot))}
                onClick={() => void takeTo(snapshot)}
              >
                {t('backupGoTo')}
              </button>
            </>
          )}
        />
      </section>
      <section class="settings-group" aria-labelledby="bin-title">
        <h2 id="bin-title">{t('optionsBin')}</h2>
        {past.bin.length === 0 && <p class="quiet">{t('optionsBinEmpty')}</p>}
        <SomeOf
          class="bin binned"
          items={past.bin}
          show={(item) => (
            <>
              <span lang="zh-CN">
                {item.record.kind === 'own' ? headOf(item) : t('backupBinnedChanges', headOf(item))}
              </span>
              <span class="quiet">{t('backupBinned', item.day)}</span>
              <button
                type="button"
                class="button"
                aria-label={t('optionsPutBackName', headOf(item))}
                onClick={() => void takeBack(item)}
              >
                {t('optionsPutBack')}
              </button>
            </>
          )}
        />
      </section>
    </>
  );
}
