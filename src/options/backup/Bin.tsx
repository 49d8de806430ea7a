import { useEffect, useState } from 'preact/hooks';
import type { Binned } from '../../core/entry/bin';
import type { Layer } from '../../core/entry/layer';
import { t } from '../../platform/i18n';
import { loadBin } from '../../platform/store';
import type { PageProps } from '../dictionary/DictionaryPage';
import { storeFaultSentence } from '../state/fault-words';
import { done, fault } from '../state/notice';

interface BinProps extends Pick<PageProps, 'act' | 'tell'> {
  readonly layer: Layer;
}

/** Deleted entries, each with its way back. */
export function Bin({ layer, act, tell }: BinProps) {
  const [binned, setBinned] = useState<readonly Binned[]>([]);
  useEffect(() => {
    const end = new AbortController();
    loadBin(layer).then((found) => {
      if (!end.signal.aborted) setBinned(found);
    });
    return () => end.abort();
  }, [layer]);

  const putBack = async ({ record: { entry } }: Binned) => {
    const stored = await act({ kind: 'save-own', entry });
    tell(stored.ok ? done(t('optionsPutBackDone', entry.head)) : fault(storeFaultSentence(stored.why)));
  };

  return (
    <section class="settings-group">
      <h2>{t('optionsBin')}</h2>
      {binned.length === 0 ? (
        <p class="quiet">{t('optionsBinEmpty')}</p>
      ) : (
        <ul class="bin">
          {binned.map((item) => (
            <li key={item.record.id}>
              <span lang="zh-CN">{item.record.entry.head}</span>
              <span class="quiet">{t('optionsBinDay', item.day)}</span>
              <button
                type="button"
                class="button"
                aria-label={t('optionsPutBackName', item.record.entry.head)}
                onClick={() => putBack(item)}
              >
                {t('optionsPutBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
