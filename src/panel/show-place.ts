import { frameOf } from '../core/list/join';
import type { Shown } from '../platform/messages';
import { sendToFrame } from '../platform/send';
import type { Listed } from './use-overview';

/** Shows the nth place of a term, in the page or in the frame that holds it; nothing if it is gone. */
export async function showPlace(
  tabId: number,
  { byFrame }: Listed,
  key: string,
  nth: number,
): Promise<Shown | undefined> {
  const counts = [...byFrame].map(([frame, { overview }]) => ({
    frame,
    count: overview.terms.find((term) => term.key === key)?.count ?? 0,
  }));
  const at = frameOf(nth, counts);
  if (!at) return undefined;
  const answer = await sendToFrame(tabId, at.frame, 'show', { key, nth: (nth % at.of) - at.before });
  if (!answer.ok || !answer.value) return undefined;
  const { of, visible } = answer.value;
  // The frame knows best how many it has now.
  const others = counts.reduce((sum, { frame, count }) => (frame === at.frame ? sum : sum + count), 0);
  return { nth: at.before + answer.value.nth, of: others + of, visible };
}
