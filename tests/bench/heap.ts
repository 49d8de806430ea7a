/** Memory of a page in Chromium. */
import type { Page } from 'puppeteer-core';

export interface Heap {
  /** Megabytes (10^6) of the page and of the content scripts in it: objects, and buffers beside them. */
  readonly megabytes: number;
  readonly listeners: number;
}

/** Some things are only let go of by the second or third collection. */
const COLLECTIONS = 3;

/** Collects the garbage, then measures. */
export async function heapOf(page: Page): Promise<Heap> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  for (let i = 0; i < COLLECTIONS; i++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN;
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await client.send('Runtime.getHeapUsage');
  await client.detach();
  return { megabytes: (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6, listeners };
}
