import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MarkSettings } from '../../platform/messages';
import { DEFAULT_SETTINGS, loadSettings, onSettingsChanged, type Saved, saveSettings } from '../../platform/store';

/** The reader's settings, kept up to date with other pages; the defaults until they are read. */
export function useSettings(): readonly [MarkSettings, (chosen: Partial<MarkSettings>) => Promise<Saved>] {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  useEffect(() => {
    const end = new AbortController();
    loadSettings().then(
      (loaded) => {
        if (!end.signal.aborted) setSettings(loaded);
      },
      // Unreadable settings leave the defaults; saving will say what is wrong.
      () => undefined,
    );
    onSettingsChanged(setSettings, end.signal);
    return () => end.abort();
  }, []);
  const save = useCallback(async (chosen: Partial<MarkSettings>) => {
    const saved = await saveSettings(chosen);
    if (saved.ok) setSettings((now) => ({ ...now, ...chosen }));
    return saved;
  }, []);
  return [settings, save];
}
