import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageOverview } from '../core/list/overview';
import { sendToPage } from '../platform/send';

/** Milliseconds between two questions: counting a whole page takes a while, and pages may change all the time. */
const PULSE = 1000;

interface Known {
  readonly tabId: number;
  readonly revision: number;
  readonly overview: PageOverview;
}

/** The terms of a tab's page, kept up to date while it can be seen; nothing until they are known. */
export function useOverview(tabId: number): PageOverview | undefined {
  const [known, setKnown] = useState<Known>();
  const latest = useRef(known);
  latest.current = known?.tabId === tabId ? known : undefined;
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const before = latest.current;
      const answer = await sendToPage(tabId, 'overview', before ? { known: before.revision } : {});
      if (over) return;
      const found = answer.ok && answer.value?.overview;
      if (found) setKnown({ tabId, revision: answer.value.revision, overview: found });
      timer = setTimeout(whenSeen, PULSE);
    };
    const whenSeen = () => {
      if (document.visibilityState === 'visible') void ask();
      else timer = setTimeout(whenSeen, PULSE);
    };
    void ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [tabId]);
  return latest.current?.overview;
}
