import { useEffect, useState } from 'preact/hooks';
import { sentenceAround } from '../core/text/sentence';
import { t } from '../platform/i18n';
import { selectionIn } from '../platform/selection';

/** As long as the dictionary's own search and its field for a term take. */
const LONGEST = 64;

interface Found {
  readonly words: string;
  readonly sentence: string;
}

/** What is selected on the page: to look up, or to make an entry of, where no context menu offers it. */
export function Selected({ tabId }: { readonly tabId: number | undefined }) {
  const found = useSelected(tabId);
  if (tabId === undefined || !found) return null;
  const { words, sentence } = found;
  return (
    <section class="selected" aria-label={t('popupSelected')}>
      <p class="selected-words" lang="zh">
        {words}
      </p>
      <p class="selected-ways">
        <a class="link" href={inOptions({ search: words })} target="_blank" rel="noreferrer">
          {t('popupLookUp')}
        </a>
        <a class="link" href={inOptions({ new: words, sentence })} target="_blank" rel="noreferrer">
          {t('popupAdd')}
        </a>
      </p>
    </section>
  );
}

const inOptions = (at: Readonly<Record<string, string>>): string =>
  `/src/options/index.html#${new URLSearchParams({ ...at })}`;

/** Asked once, as the popup opens: the click that opened it lets it into the page. */
function useSelected(tabId: number | undefined): Found | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (tabId === undefined) return;
    void selectionIn(tabId, 0).then((seen) => {
      const words = seen?.selected.replace(/\s+/g, '') ?? '';
      if (seen && words !== '' && words.length <= LONGEST)
        setFound({ words, sentence: sentenceAround(seen.text, seen.at) });
    });
  }, [tabId]);
  return found;
}
