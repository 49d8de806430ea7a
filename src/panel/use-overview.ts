import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { joinOverviews } from '../core/list/join';
import type { PageOverview } from '../core/list/overview';
import type { FrameMarks } from '../platform/messages';
import { sendToFrame } from '../platform/send';

/** Milliseconds between two questions: counting a whole page takes a while, and pages may change all the time. */
const PULSE = 1000;

/** What the page itself (0) and each of its frames told last. */
type ByFrame = ReadonlyMap<number, { readonly revision: number; readonly overview: PageOverview }>;

export interface Listed {
  /** Of the page and its frames together. */
  readonly overview: PageOverview;
  readonly byFrame: ByFrame;
}

/** The terms of a tab's page, kept up to date while it can be seen; nothing until they are known. */
export function useOverview(tabId: number, frames: readonly FrameMarks[]): Listed | undefined {
  const [known, setKnown] = useState<ByFrame>(new Map());
  const latest = useRef({ known, frames });
  latest.current = { known, frames };
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const now = await askFrames(tabId, latest.current.frames, latest.current.known);
      if (over) return;
      if (!isSame(now, latest.current.known)) setKnown(now);
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
  return useMemo(
    () =>
      known.size === 0
        ? undefined
        : { byFrame: known, overview: joinOverviews([...known.values()].map(({ overview }) => overview)) },
    [known],
  );
}

async function askFrames(tabId: number, frames: readonly FrameMarks[], known: ByFrame): Promise<ByFrame> {
  const wanted = [0, ...frames.map(({ frame }) => frame)];
  const found = await Promise.all(
    wanted.map(async (frame) => {
      const before = known.get(frame);
      const answer = await sendToFrame(tabId, frame, 'overview', before ? { known: before.revision } : {});
      // A frame that is just going away gives no answer at all.
      const overview = answer.ok ? answer.value?.overview : undefined;
      const now = answer.ok && overview ? { revision: answer.value.revision, overview } : before;
      return now ? [[frame, now] as const] : [];
    }),
  );
  return new Map(found.flat());
}

const isSame = (a: ByFrame, b: ByFrame): boolean =>
  a.size === b.size && [...a].every(([frame, { revision }]) => b.get(frame)?.revision === revision);
