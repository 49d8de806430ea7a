import { useEffect, useState } from 'preact/hooks';

/** The value as it was until a frame has shown what goes with the new one: for what costs much and can be read later. */
export function useLater<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    const soon = setTimeout(() => setShown(() => value));
    return () => clearTimeout(soon);
  }, [value]);
  return shown;
}
