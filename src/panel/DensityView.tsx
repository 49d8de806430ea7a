import { type Density, extremes, percent } from '../core/list/density';
import type { PageOverview } from '../core/list/overview';
import { interfaceLanguage, t } from '../platform/i18n';

/** Three numbers of the page, and a map of where on it official language stands. */
export function DensityView({ overview: { count, terms, density } }: { readonly overview: PageOverview }) {
  const share = density.all === 0 ? 0 : density.marked / density.all;
  const number = new Intl.NumberFormat(interfaceLanguage());
  return (
    <section class="density" aria-label={t('panelDensity')}>
      <ul class="density-numbers">
        <li>
          <strong>{number.format(terms.length)}</strong> {t(terms.length === 1 ? 'panelTermsOne' : 'panelTerms')}
        </li>
        <li>
          <strong>{number.format(count)}</strong> {t(count === 1 ? 'panelMarksOne' : 'panelMarks')}
        </li>
        <li>
          <strong>
            {percent(share)}
            <small>%</small>
          </strong>{' '}
          {t('panelDensity')}
        </li>
      </ul>
      <DensityMap density={density} />
      <details class="density-how">
        <summary>{t('panelDensityHow')}</summary>
        <p>{t('panelDensityText', number.format(density.marked), number.format(density.all))}</p>
      </details>
    </section>
  );
}

const HEIGHT = 32;

/** A bar for each part of the page, from left to right as the page runs from top to bottom. */
function DensityMap({ density }: { readonly density: Density }) {
  const { most, least } = extremes(density);
  const words = [most.tenth, percent(most.share), least.tenth, percent(least.share)].map(String);
  const width = density.parts.length;
  // Read against the thickest part: what matters is where on this page to look.
  const top = Math.max(...density.parts, 0.01);
  return (
    <figure class="density-map">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('panelMap', ...words)}
      >
        <title>{t('panelMap', ...words)}</title>
        {density.parts.map((share, i) => (
          <rect
            key={i}
            x={i + 0.1}
            width={0.8}
            y={HEIGHT - Math.max(1, (share / top) * HEIGHT)}
            height={Math.max(1, (share / top) * HEIGHT)}
            class={share === 0 ? 'density-none' : undefined}
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{t('panelMapStart')}</span>
        <span>{t('panelMapEnd')}</span>
      </figcaption>
    </figure>
  );
}
