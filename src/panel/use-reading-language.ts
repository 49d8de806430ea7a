import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettingsChanged } from '../platform/store';
import type { ReadingLanguage } from '../ui/entry/TextView';

/** The languages of explanations, as the reader chose; nothing until they are known. */
export function useReadingLanguage(): ReadingLanguage | undefined {
  const [language, setLanguage] = useState<ReadingLanguage>();
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const take = ({ cardLanguage }: { readonly cardLanguage: ReadingLanguage }) => setLanguage(cardLanguage);
    void loadSettings().then((settings) => signal.aborted || take(settings));
    onSettingsChanged(take, signal);
    return () => controller.abort();
  }, []);
  return language;
}
