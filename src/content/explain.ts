/** Explanations asked of the background, kept while the reader's layer stays the same. */
import type { Writing } from '../core/text/writing';
import type { Explained } from '../platform/messages';
import { sendToBackground } from '../platform/send';

export interface Explainer {
  /** `undefined` if the entry is unknown or the extension is gone. */
  readonly explain: (id: string, writing: Writing) => Promise<Explained | undefined>;
  readonly forget: () => void;
}

export function createExplainer(): Explainer {
  let known = new Map<string, Explained>();
  return {
    explain: async (id, writing) => {
      const key = `${id} ${writing}`;
      const before = known.get(key);
      if (before) return before;
      const into = known;
      const answer = await sendToBackground('explain', { ids: [id], writing });
      const explained = answer.ok ? answer.value[0] : undefined;
      if (explained) into.set(key, explained);
      return explained;
    },
    forget: () => {
      known = new Map();
    },
  };
}
