import { useMemo, useState } from 'preact/hooks';
import { type Arrangement, arrange } from '../core/list/arrange';
import type { PageTerm } from '../core/list/page-term';
import { t } from '../platform/i18n';
import type { FrameMarks } from '../platform/messages';
import { DensityView } from './DensityView';
import { ListTools } from './ListTools';
import { PageWritingProvider } from './page-writing';
import { showPlace } from './show-place';
import { TermList } from './TermList';
import { useOverview } from './use-overview';
import { usePinyin } from './use-pinyin';

const FIRST: Arrangement = { by: 'category', sort: 'page', filter: '' };

interface PageListProps {
  readonly tabId: number;
  readonly frames: readonly FrameMarks[];
  /** Called when a place was shown that the reader can see. */
  readonly onShown?: () => void;
}

/** The page's terms: how many, how thick, and each of them. */
export function PageList({ tabId, frames, onShown }: PageListProps) {
  const listed = useOverview(tabId, frames);
  const overview = listed?.overview;
  const [arrangement, setArrangement] = useState(FIRST);
  const [said, setSaid] = useState('');
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map());
  const terms = overview?.terms;
  const pinyin = usePinyin(terms, overview?.writing, arrangement.filter);
  const parts = useMemo(() => arrange(terms ?? [], arrangement, pinyin), [terms, arrangement, pinyin]);
  if (!listed || !overview) return <p class="note quiet">{t('panelWaiting')}</p>;
  const shown = parts.reduce((sum, part) => sum + part.terms.length, 0);
  const rearrange = (next: Arrangement) => {
    setArrangement(next);
    setSaid('');
  };
  /** The next place of the term on the page, round again. */
  const show = async ({ key, surface }: PageTerm) => {
    const found = await showPlace(tabId, listed, key, places.get(key) ?? 0);
    if (!found) return setSaid(t('panelGone', surface));
    setPlaces(new Map(places).set(key, found.nth + 1));
    const words = [surface, String(found.nth + 1), String(found.of)] as const;
    setSaid(found.visible ? t('panelShown', ...words) : t('panelShownHidden', ...words));
    if (found.visible) onShown?.();
  };
  const [all, few] = [String(overview.terms.length), String(shown)];
  const counted =
    shown < overview.terms.length
      ? t('panelShownTerms', few, all)
      : t(shown === 1 ? 'panelAllTermsOne' : 'panelAllTerms', all);
  return (
    <PageWritingProvider value={overview.writing}>
      <DensityView overview={overview} />
      <div class="list-bar">
        <ListTools
          arrangement={arrangement}
          terms={parts.flatMap((part) => part.terms)}
          onArrange={rearrange}
          onSay={setSaid}
        />
        <p class="list-status" role="status">
          {said === '' ? counted : said}
        </p>
      </div>
      {shown === 0 ? (
        <p class="note quiet">{t('panelNoneLeft')}</p>
      ) : (
        <TermList parts={parts} onShow={(term) => void show(term)} />
      )}
    </PageWritingProvider>
  );
}
