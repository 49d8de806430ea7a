/** What the driver asks of the content script in a page: the name of a task, and the words to ask it with. */
import type { Plan, Times } from './measure/rounds';

/** Names of the tables that the server has. */
export type TablesName = 'bundled' | 'some' | 'many' | 'nearMisses';

export interface Tasks {
  /** Milliseconds of the contestants that only find, over strings of the page. */
  find: (options: { readonly plan: Plan }) => Times;
  /** The same of the contestants that read a page into spans, and of the floor of such readings. */
  passes: (options: { readonly plan: Plan }) => Times;
  /** The same on a page in which nothing is to be found. */
  withoutHit: (options: { readonly plan: Plan }) => Times;
}

export type TaskName = keyof Tasks;
export type Options<K extends TaskName> = Parameters<Tasks[K]>[0];
export type Result<K extends TaskName> = ReturnType<Tasks[K]>;

export type TaskHandlers = { readonly [K in TaskName]: (options: Options<K>) => Promise<Result<K>> | Result<K> };

/** The event by which a page's own world asks, and the one by which the content script answers. */
export const ASK = 'bench-ask';
export const ANSWER = 'bench-answer';
/** Attribute of the root element that says that the content script listens. */
export const READY = 'data-bench';
