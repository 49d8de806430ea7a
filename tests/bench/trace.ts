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
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of the page's main-thread tasks while something is done, the longest first. */
export async function tasksOf(page: Page, work: () => Promise<unknown>): Promise<readonly number[]> {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
  await work();
  const file = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(file)) as { readonly traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf),
  );
  return traceEvents
    .filter((event) => /RunTask$/.test(event.name) && event.dur !== undefined && mains.has(threadOf(event)))
    .map(({ dur = 0 }) => dur / 1000)
    .sort((a, b) => b - a);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
