/** Pages that change, and the wait until their marks have followed. */
import type { Page } from 'puppeteer-core';
import { settled } from './extension';
import { paintedMarks } from './marks';
import type { Session } from './session';
import { until } from './until';

export const isMarked = (page: Page, term: string): Promise<boolean> =>
  until(async () => (await paintedMarks(page)).some(({ text }) => text === term), {
    what: `“${term}” to be marked`,
    timeout: 10_000,
  });

export const isNotMarked = (page: Page, term: string): Promise<boolean> =>
  until(async () => !(await paintedMarks(page)).some(({ text }) => text === term), {
    what: `the mark of “${term}” to go`,
    timeout: 10_000,
  });

interface Opener {
  readonly session: Session;
  open(name: string): Promise<Page>;
}

/** A page that a script fills anew. */
export async function openWith(stage: Opener, html: string): Promise<Page> {
  const page = await stage.open('traditional.html');
  await settled(stage.session, page);
  await page.evaluate(putInBody, html);
  return page;
}

/** Runs in the page. */
function putInBody(html: string): void {
  // biome-ignore lint/plugin: it is the page that does so.
  document.body.innerHTML = html;
}

export const countPainted = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Runs in the page: the lines that are painted, each kind once. */
export const readLines = (): string[] => [
  ...new Set(
    [...CSS.highlights].flatMap(([name, { size }]) =>
      size > 0 ? [getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine] : [],
    ),
  ),
];
