/** The first and only thing that is done in a fresh page: marking it, until the next frame is done. */
import Mark from 'mark.js';
import type { Pack } from '../../../src/core/match/pack';
import { alternation } from '../contestants/peers';
import { frames, inFrame } from '../measure/frames';
import { markOnce } from '../ours-page';
import type { TaskHandlers } from '../tasks';

/** Frames until a page that has just loaded has come to rest. */
const REST = 20;

export const coldOurs: TaskHandlers['coldOurs'] = async () => {
  const pack = JSON.parse(await fetchText('/some.tables')) as Pack;
  await frames(REST);
  return inFrame(() => void markOnce(pack, document.body));
};

/** Its fastest way: one expression of all forms, the longest first. */
export const coldMarkJs: TaskHandlers['coldMarkJs'] = async () => {
  const forms = JSON.parse(await fetchText('/some.forms')) as readonly string[];
  await frames(REST);
  return inFrame(() => new Mark(document.body).markRegExp(alternation(forms)));
};

const fetchText = async (path: string): Promise<string> => (await fetch(path)).text();
