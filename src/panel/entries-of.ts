import type { Entry } from '../core/entry/types';
import type { PageTerm } from '../core/list/page-term';
import type { Writing } from '../core/text/writing';
import { sendToBackground } from '../platform/send';

/** How many explanations are asked for at once. */
const BATCH = 200;

/** The entries of terms, by id; those that the dictionary no longer has are left out. */
export async function entriesOf(terms: readonly PageTerm[], writing: Writing): Promise<ReadonlyMap<string, Entry>> {
  const ids = [...new Set(terms.flatMap(({ group, id }) => (group === 'unlisted' ? [] : [id])))];
  const entries = new Map<string, Entry>();
  for (let from = 0; from < ids.length; from += BATCH) {
    const answer = await sendToBackground('explain', { ids: ids.slice(from, from + BATCH), writing });
    for (const { entry } of answer.ok ? answer.value : []) entries.set(entry.entry.id, entry.entry);
  }
  return entries;
}
