/**
 * The main thread's tasks as Chromium itself traces them. Its entries of type `longtask` leave out tasks in which
 * only the isolated world of an extension runs (seen in Chromium 156: eleven seconds at a stretch, and no entry).
 */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

export interface Task {
  /** Milliseconds. */
  readonly took: number;
  /** Milliseconds of it in which the engine collected the garbage of the whole page. */
  readonly collecting: number;
}

/** The page's main-thread tasks while something is done, the longest first. */
export async function tasksOf(page: Page, work: () => Promise<unknown>): Promise<readonly Task[]> {
  const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];
  await page.tracing.start({ categories });
  await work();
  const file = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(file)) as { readonly traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  const collections = traceEvents.filter(({ name }) => name === 'MajorGC');
  return traceEvents
    .filter((event) => /RunTask$/.test(event.name) && event.dur !== undefined && mains.has(threadOf(event)))
    .map((task) => {
      const inside = collections.filter((event) => threadOf(event) === threadOf(task) && isWithin(event, task));
      return { took: (task.dur ?? 0) / 1000, collecting: inside.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0) };
    })
    .sort((a, b) => b.took - a.took);
}

const isWithin = (event: TraceEvent, task: TraceEvent): boolean =>
  event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0);

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
