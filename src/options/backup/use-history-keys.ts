import { useEffect } from 'preact/hooks';

/** Ctrl or Cmd with Z, with Shift or Y for redo. In a field they belong to its text. */
export function useHistoryKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const end = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || inText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', press, { signal: end.signal });
    return () => end.abort();
  }, [undo, redo]);
}

const inText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="file"])');
