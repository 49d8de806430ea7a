import type { Browser } from 'puppeteer-core';

/** Kills a browser's main process, and resolves when it is gone. */
export async function killed(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  process.kill('SIGKILL');
  await gone;
}
