/** Explanations asked of the background, kept while the reader's layer stays the same. */
import type { Explained } from '../platform/messages';
import { sendToBackground } from '../platform/send';

export interface Explainer {
  /** `undefined` if the entry is unknown or the extension is gone. */
  readonly explain: (id: string) => Promise<Explained | undefined>;
  readonly forget: () => void;
}

export function createExplainer(): Explainer {
  let known = new Map<string, Explained>();
  return {
    explain: async (id) => {
      const before = known.get(id);
      if (before) return before;
      const into = known;
      const answer = await sendToBackground('explain', { ids: [id] });
      const explained = answer.ok ? answer.value[0] : undefined;
      if (explained) into.set(id, explained);
      return explained;
    },
    forget: () => {
      known = new Map();
    },
  };
}
