/** What the driver asks of the content script in a page: the name of a task, and the words to ask it with. */
import type { Framed } from './measure/frames';
import type { Plan, Race } from './measure/rounds';

/** Names of the tables that the server has. */
export type TablesName = 'bundled' | 'some' | 'many' | 'nearMisses';

/** Attribute of the root element that holds the times of the script that only makes itself ready. */
export const READY_TIMES = 'data-ready-times';

/** Milliseconds. */
export interface ReadyTimes {
  /** Of `ready`, what the modules do while they load. */
  readonly loaded: number;
  /** From the script's first statement to a matcher of the bundled dictionary. */
  readonly ready: number;
  /** `JSON.parse` of the same forms. */
  readonly parsed: number;
}

/** Gaps between frames, or between the turns of another task. */
export type Watch = 'frames' | 'tasks';

/** Milliseconds and frames. */
export interface Smoothness {
  /** Marks found. */
  readonly count: number;
  /** Frames from the start to the first one with a mark on the screen. */
  readonly first: number;
  readonly longestGap: number;
}

export interface Tasks {
  /** Milliseconds of the contestants that only find, over strings of the page. */
  find: (options: { readonly plan: Plan }) => Race;
  /** The same of the contestants that read a page into spans, and of the floor of such readings. */
  passes: (options: { readonly plan: Plan }) => Race;
  /** The same on a page in which nothing is to be found. */
  withoutHit: (options: { readonly plan: Plan }) => { readonly race: Race; readonly removed: number };
  /** Marks a fresh page with 5,000 forms our way. */
  coldOurs: (options: object) => Framed;
  /** Marks a fresh page with 5,000 forms by mark.js. */
  coldMarkJs: (options: object) => Framed;
  /** Scrolls to the middle, waits until the page has come to rest, and answers what a second of rest looks like. */
  rest: (options: { readonly watch: Watch }) => { readonly longestGap: number };
  /** Has the page read by the product's session, and watches frames or tasks meanwhile. */
  smooth: (options: { readonly watch: Watch }) => Smoothness;
  /** Starts the product's session; answers when the page is read. */
  start: (options: object) => { readonly count: number; readonly milliseconds: number };
  stop: (options: object) => object;
  /** Has changes of the page observed as any extension must, and nothing done about them. */
  observe: (options: { readonly on: boolean }) => object;
  /** Moves an element for so many frames. */
  animate: (options: { readonly count: number }) => { readonly times: readonly number[] };
  /** Scrolls far, so many times; a session must run. */
  jump: (options: { readonly jumps: number }) => { readonly frames: readonly number[] };
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
