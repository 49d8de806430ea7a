import { useEffect, useState } from 'preact/hooks';

/**
 * A value that lives outside the page, kept up to date; nothing until it is known. Both functions must stay the same
 * ones. @param listen calls back after every change until the signal ends it
 */
export function useFollowed<T>(
  read: () => Promise<T>,
  listen: (changed: () => void, signal: AbortSignal) => void,
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const end = new AbortController();
    const look = () => void read().then((now) => end.signal.aborted || setValue(() => now));
    listen(look, end.signal);
    look();
    return () => end.abort();
  }, [read, listen]);
  return value;
}
