/** What the options page takes with many entries: until its list is on the screen, and for each key in its search. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/session';
import { until } from '../../browser/until';

/** Milliseconds from where the page's scripts may begin, which is when its text is read. */
export interface Opened {
  /** Until rows of the list are on the screen. */
  readonly painted: number;
  /** Until the whole list is there. */
  readonly read: number;
}

/** @param visit at a first visit nothing is remembered of the reader's own rows */
export async function opening(session: Session, visit: 'first' | 'later'): Promise<Opened> {
  if (visit === 'first') await session.helper.evaluate(() => localStorage.clear());
  const page = await openList(session);
  const [painted = Number.NaN, read = Number.NaN] = await page.evaluate((names) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const begun = (navigation as PerformanceNavigationTiming).domInteractive;
    return names.map((name) => (performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN) - begun);
  }, MARKS);
  // What is remembered of this visit is written when nothing else is to be done.
  await until(() => page.evaluate(() => localStorage.length > 0), { what: 'the rows to be remembered' });
  await page.close();
  return { painted, read };
}

/** As the options page names them in its timeline. */
const MARKS = ['list painted', 'list read'];

/** Typed one key after the other into an empty search field. */
const TYPED = ['改革创新', 'tuijin', 'gg', 'number 12'] as const;

export interface Typed {
  /** What stands in the field after the key press. */
  readonly text: string;
  readonly milliseconds: number;
}

/** Each key press and each choice of a filter, until the frame that shows its result is done. */
export async function keyPresses(session: Session): Promise<readonly Typed[]> {
  const page = await openList(session);
  const texts = TYPED.flatMap((word) => [...word].map((_, i) => word.slice(0, i + 1)));
  const times: Typed[] = [];
  for (const text of texts) times.push({ text, milliseconds: await page.evaluate(input, text) });
  await page.evaluate(input, '');
  await (await page.$('.filters-tools .tool'))?.click();
  for (const text of ['policy', 'phrase', ''])
    times.push({ text: `filter ${text}`, milliseconds: await page.evaluate(choose, text) });
  await page.close();
  return times;
}

/** Steps through the list, far and near, each until the frame that shows the rows there is done. */
export async function scrolls(session: Session): Promise<readonly Typed[]> {
  const page = await openList(session);
  const times = await page.evaluate(scroll);
  await page.close();
  return times.map((milliseconds, i) => ({ text: `step ${i + 1}`, milliseconds }));
}

async function openList(session: Session): Promise<Page> {
  const page = await session.openExtension('src/options/index.html');
  await page.bringToFront();
  const there = () =>
    page.evaluate((names) => names.every((name) => performance.getEntriesByName(name).length > 0), MARKS);
  await until(there, { what: 'the list', timeout: 60_000 });
  return page;
}

/** Runs in the page. */
async function input(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.search-field input');
  if (!field) throw new Error('There is no search field.');
  const begun = performance.now();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
}

/** Runs in the page. Ten steps of a wheel, ten of a screen, ten across the whole list. */
async function scroll(): Promise<number[]> {
  const list = document.querySelector<HTMLElement>('.entries');
  if (!list) throw new Error('There is no list.');
  const { clientHeight, scrollHeight } = list;
  const times: number[] = [];
  for (const step of [120, clientHeight, scrollHeight / 11])
    for (let i = 0; i < 10; i++) {
      const begun = performance.now();
      list.scrollTop += step;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const middle = list.scrollTop + clientHeight / 2;
      while (
        ![...list.querySelectorAll<HTMLElement>('.entry-row')].some(
          ({ offsetTop, offsetHeight }) => offsetTop <= middle && middle <= offsetTop + offsetHeight,
        )
      )
        await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - begun);
    }
  return times;
}

/** Runs in the page. */
async function choose(value: string): Promise<number> {
  const field = document.querySelector<HTMLSelectElement>('.filters-choices select');
  if (!field) throw new Error('There is no filter.');
  const begun = performance.now();
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - begun;
}
