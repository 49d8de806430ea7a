import { type ComponentChildren, render } from 'preact';
import { interfaceLanguage, type MessageKey, t } from '../platform/i18n';

/** Shows an extension page: content under `#root`, title and language from the interface texts. */
export function showPage(content: ComponentChildren, title: MessageKey): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = t(title);
  const root = document.getElementById('root');
  if (root) render(content, root);
}
