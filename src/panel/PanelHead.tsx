import { t } from '../platform/i18n';
import { Brand } from '../ui/Brand';

/** Name, and the ways to the pages of the extension. */
export function PanelHead({ title }: { readonly title: string }) {
  return (
    <header class="panel-head">
      <Brand />
      <h1 class="unseen">{title}</h1>
      <nav class="panel-links">
        <a href="/src/welcome/index.html#where" target="_blank" rel="noreferrer">
          {t('panelSites')}
        </a>
        <a href="/src/options/index.html" target="_blank" rel="noreferrer">
          {t('panelOptions')}
        </a>
      </nav>
    </header>
  );
}
