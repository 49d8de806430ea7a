import { ahoCorasicks, finders, reader, worstCase } from '../contestants/finders';
import { regExp } from '../contestants/peers';
import { compete } from '../measure/rounds';
import type { TaskHandlers } from '../tasks';
import { fetchMatcher } from './tables';

/** Characters for the peers. */
const PART = 50_000;

/** Finding alone, over the page's text as one string. */
export const find: TaskHandlers['find'] = async ({ plan }) => {
  const text = document.body.textContent ?? '';
  const some = await fetchMatcher('some');
  const many = await fetchMatcher('many');
  const nearMisses = await fetchMatcher('nearMisses');
  const forms = JSON.parse(await (await fetch('/some.forms')).text()) as readonly string[];
  const part = text.slice(0, PART);
  return {
    ...compete(finders({ text, some, many }), plan),
    ...compete(worstCase(nearMisses), plan),
    ...compete([...ahoCorasicks(part, forms, some), reader('RegExp', part, regExp(forms))], plan),
  };
};
