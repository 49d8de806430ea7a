import { useEffect, useState } from 'preact/hooks';
import { grantedPatterns, onPermissionsChanged } from '../platform/permissions';

/** Match patterns granted by the browser, kept up to date; nothing until they are known. */
export function useGranted(): readonly string[] | undefined {
  const [granted, setGranted] = useState<readonly string[]>();
  useEffect(() => {
    const controller = new AbortController();
    const read = async () => {
      const patterns = await grantedPatterns();
      if (!controller.signal.aborted) setGranted(patterns);
    };
    onPermissionsChanged(() => void read(), controller.signal);
    void read();
    return () => controller.abort();
  }, []);
  return granted;
}
