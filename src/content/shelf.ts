/** The bundled dictionary of a page: asked for once, and only where the page is not in another language. */

import type { Pack } from '../core/match/pack';
import { type PlaceBook, placeBook } from '../core/page/places';
import { prepareWords } from '../core/text/segment';
import { languageOf } from '../dom/sample';
import { sendToBackground } from '../platform/send';

export interface Dictionary {
  /** Nothing for a page in another language: it is given up without. */
  readonly bundled: Pack | undefined;
  readonly places: PlaceBook;
}

export interface Shelf {
  /** What a body needs; nothing if the background does not answer. */
  readonly dictionaryFor: (body: Element) => Promise<Dictionary | undefined>;
}

const NONE: Dictionary = { bundled: undefined, places: placeBook('') };

export function createShelf(): Shelf {
  let known: Promise<Dictionary | undefined> | undefined;
  return {
    dictionaryFor: (body) => {
      const language = languageOf(body);
      if (language === 'other') return Promise.resolve(NONE);
      known ??= fetchDictionary();
      // The page's process has nothing else to do until the answer comes.
      if (language === 'chinese') prepareWords();
      return known;
    },
  };
}

async function fetchDictionary(): Promise<Dictionary | undefined> {
  const judging = await sendToBackground('judging');
  return judging.ok && judging.value ? { bundled: judging.value, places: placeBook(judging.value.places) } : undefined;
}
