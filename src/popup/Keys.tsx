import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n';
import { loadShortcuts, openShortcutSettings, type Shortcut } from '../platform/shortcuts';

/** In the order in which they are shown: browsers sort them by name. */
const WORDS: readonly (readonly [command: string, words: MessageKey])[] = [
  ['next-term', 'popupKeyNext'],
  ['previous-term', 'popupKeyPrevious'],
  ['open-card', 'popupKeyCard'],
  ['open-panel', 'popupKeyPanel'],
  ['toggle-marks', 'popupKeyMarks'],
  ['_execute_action', 'popupKeyPopup'],
];

/** The keys as the browser has really bound them, and where to change them; nothing where there are none. */
export function Keys() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => void loadShortcuts().then(setShortcuts), []);
  const known = WORDS.flatMap(([command, words]) => {
    const found = shortcuts.find((shortcut) => shortcut.command === command);
    return found ? [{ command, words, keys: found.keys }] : [];
  });
  if (known.length === 0) return null;
  return (
    <details class="keys">
      <summary>{t('popupKeys')}</summary>
      <dl>
        {known.map(({ command, keys, words }) => (
          <div key={command}>
            <dt>{t(words)}</dt>
            <dd>{keys === '' ? <span class="quiet">{t('popupKeyNone')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="link" onClick={() => void openShortcutSettings().then((ok) => setFailed(!ok))}>
        {t('popupKeysChange')}
      </button>
      {failed && <p class="quiet">{t('popupKeysHow')}</p>}
    </details>
  );
}
