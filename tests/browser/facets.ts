/** The filters of the list of entries on the options page. */
import type { Page } from 'puppeteer-core';

/** Chooses a value of the nth filter, from 1. Values are there once the entries have been counted: later than the list. */
export async function chooseFacet(page: Page, nth: number, value: string): Promise<void> {
  const choice = `.filters-choices select:nth-child(${nth})`;
  await page.waitForSelector(`${choice} option[value="${value}"]`);
  await page.select(choice, value);
}
