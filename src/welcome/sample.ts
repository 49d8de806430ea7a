/** The sample on the first-run page, marked and explained by the code that marks web pages. */
import { startPage } from '../content/page';
import { placeBook } from '../core/page/places';
import { highlightsInherit, marksStyleSheet } from '../dom/marks-style';
import { handleInPage } from '../platform/handle';
import { sendToBackground } from '../platform/send';

/** Nothing of an own page needs hiding from its scripts, so the names may be fixed. */
const PREFIX = 'sample';

/** Marks the text under `root` for as long as the page lives. Without a background it stays plain text. */
export async function startSample(root: Element): Promise<void> {
  const [hello, judging] = await Promise.all([sendToBackground('hello'), sendToBackground('judging')]);
  if (!hello.ok || !judging.ok) return;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { signal } = new AbortController();
  const page = startPage({
    root,
    bundled: judging.value,
    places: placeBook(judging.value.places),
    ...hello.value,
    dress: async ({ styles }) => {
      sheet.replaceSync(marksStyleSheet(PREFIX, { styles, inherited: highlightsInherit() }));
      return PREFIX;
    },
    onCount: () => {},
    signal,
  });
  handleInPage(
    {
      readerChanged: ({ reader, settings }) => page.update(reader, settings),
      state: () => page.state(),
      command: ({ name }) => {
        if (name !== 'toggle-marks') page.command(name);
        return true;
      },
      overview: ({ known }) => page.overview(known),
      show: ({ key, nth }) => page.show(key, nth),
      // The sample is no web site: it stays marked whatever is switched off.
      switchMarks: () => {},
      stop: () => {},
    },
    signal,
  );
}
