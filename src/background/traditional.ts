/** Explanations in traditional characters, for pages that are written so. */
import { traditionalWriter } from '../core/text/to-traditional';
import { loadTraditional } from '../platform/bundled';

type Write = (text: string) => string;

let loading: Promise<Write> | undefined;

/** Writes bundled texts in traditional characters. Rejects only if the package is damaged; the next call then tries again. */
export function traditional(): Promise<Write> {
  loading ??= loadTraditional().then(traditionalWriter);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
