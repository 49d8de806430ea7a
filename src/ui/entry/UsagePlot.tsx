import { bars, type CorpusId, type CorpusUsage, type EntryUsage, summarise } from '../../core/entry/usage';
import { t } from '../../platform/i18n';

const CORPUS_WORDS = {
  'work-reports': 'entryUsageReports',
  'evening-news': 'entryUsageNews',
} as const satisfies Record<CorpusId, string>;

const WIDTH = 160;
const HEIGHT = 28;

/** How often dated texts use the entry: a small plot for each corpus, and the same in words. */
export function UsagePlot({ usage }: { usage: EntryUsage }) {
  return (
    <div class="entry-usage">
      {usage.map((corpus) => (
        <CorpusPlot key={corpus.corpus} corpus={corpus} />
      ))}
    </div>
  );
}

function CorpusPlot({ corpus }: { corpus: CorpusUsage }) {
  const said = summarise(corpus);
  if (!said) return null;
  const words =
    said.first === said.last
      ? t('entryUsageOnce', t(CORPUS_WORDS[corpus.corpus]), said.first)
      : t('entryUsageWords', t(CORPUS_WORDS[corpus.corpus]), said.first, said.last, said.peak);
  return (
    <figure>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {bars(corpus).map(({ x, width, height }) => (
          <rect
            key={x}
            x={x * WIDTH}
            width={Math.max(1, width * WIDTH - 0.5)}
            y={HEIGHT - height * HEIGHT}
            height={height * HEIGHT}
          />
        ))}
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
