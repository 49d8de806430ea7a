/** Reading a page into spans, against touching every character of it. */
import { holdsAny } from '../../../src/content/reading';
import { sumOfPage } from '../contestants/floors';
import { type Contestant, compete } from '../measure/rounds';
import { readRaw, readWhole } from '../ours-page';
import type { TaskHandlers } from '../tasks';
import { fetchMatcher, fetchPlaces } from './tables';

export const passes: TaskHandlers['passes'] = async ({ plan }) => {
  const some = await fetchMatcher('some');
  const bundled = await fetchMatcher('bundled');
  const places = await fetchPlaces();
  const part = document.querySelector('.part') ?? document.body;
  return compete(
    [
      pass('floor', document.body, sumOfPage),
      pass('raw', document.body, (el) => readRaw(some, el)),
      pass('raw tenth', part, (el) => readRaw(some, el)),
      pass('whole', document.body, (el) => readWhole(bundled, places, el)),
    ],
    plan,
  );
};

export const withoutHit: TaskHandlers['withoutHit'] = async ({ plan }) => {
  const some = await fetchMatcher('some');
  const bundled = await fetchMatcher('bundled');
  const places = await fetchPlaces();
  // The page was made with the word boundaries of Node; a browser with others lets templates fit in a few places.
  const odd = [...document.querySelectorAll('p, li, h1, h2, .aside > div')].filter((box) => holdsAny(bundled, box));
  for (const box of odd) box.remove();
  const race = compete(
    [
      pass('floor', document.body, sumOfPage),
      pass('bundled', document.body, (el) => readWhole(bundled, places, el)),
      pass('some', document.body, (el) => readWhole(some, places, el)),
    ],
    plan,
  );
  return { race, removed: odd.length };
};

/** A contestant that reads an element, or, while it warms up, one small part of the page after another. */
function pass(name: string, root: Element, read: (root: Element) => number): Contestant {
  const small = [...document.querySelectorAll('.first')];
  let at = 0;
  return { name, run: () => read(root), warm: () => read(small[at++ % small.length] ?? root) };
}
