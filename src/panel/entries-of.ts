import type { PageTerm } from '../core/list/page-term';
import type { Writing } from '../core/text/writing';
import type { Explained } from '../platform/messages';
import { sendToBackground } from '../platform/send';

/** How many explanations are asked for at once. */
const BATCH = 200;

/** The explanations of terms, by the ids of their entries; those that the dictionary no longer has are left out. */
export async function entriesOf(terms: readonly PageTerm[], writing: Writing): Promise<ReadonlyMap<string, Explained>> {
  const ids = [...new Set(terms.flatMap(({ group, id }) => (group === 'unlisted' ? [] : [id])))];
  const entries = new Map<string, Explained>();
  for (let from = 0; from < ids.length; from += BATCH) {
    const answer = await sendToBackground('explain', { ids: ids.slice(from, from + BATCH), writing });
    for (const explained of answer.ok ? answer.value : []) entries.set(explained.entry.entry.id, explained);
  }
  return entries;
}
