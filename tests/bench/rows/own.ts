/** A reader with 20,000 terms of their own, in the built extension itself. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { settled } from '../../browser/extension';
import { grantAllPages } from '../../browser/grant';
import { launch, type Session } from '../../browser/session';
import type { Measured } from '../bars';
import { NEW_TERMS, storedTerms } from '../generate/own';
import { heapOf } from '../heap';
import { median } from '../measure/stats';
import type { Part } from '../stage';

const TERMS = 20_000;

export const ownPart: Part = {
  name: 'own',
  product: async (where, { origin, strangers }, { quick }) => {
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', where], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const session = await launch(where, { dist: resolve('dist', where) });
    await grantAllPages(session);
    const url = `${origin}/own.html`;
    const memory = async () => {
      const page = await session.open(url);
      await settled(session, page);
      const { megabytes } = await heapOf(page);
      await page.close();
      return megabytes;
    };
    const before = where === 'chrome' ? await memory() : 0;
    await fillStore(session, storedTerms(strangers.slice(0, TERMS)));
    const measured: Measured[] = [];
    if (where === 'chrome') {
      const after = await memory();
      const note = `${before.toFixed(1)} MB without, ${after.toFixed(1)} MB with`;
      measured.push({ bar: 'own-heap', where, value: after - before, note });
    }
    const page = await session.open(url);
    await settled(session, page);
    const seconds: number[] = [];
    for (const term of NEW_TERMS.slice(0, quick ? 2 : 5)) seconds.push(await secondsUntilShown(session, page, term));
    await session.close();
    const note = `by edit ${seconds.map((s) => s.toFixed(2)).join(', ')} s`;
    return [...measured, { bar: 'edit', where, value: median(seconds), note }];
  },
};

const fillStore = (session: Session, items: Readonly<Record<string, unknown>>): Promise<void> =>
  session.helper.evaluate((all) => chrome.storage.local.set(all), items as Record<string, unknown>);

/** Adds a term in the options page while the page that holds it is in front, as in two windows. */
async function secondsUntilShown(session: Session, page: Page, term: string): Promise<number> {
  const editor = await session.openExtension(`src/options/index.html#new=${encodeURIComponent(term)}`);
  for (const language of ['zh', 'en']) {
    const field = `#field-senses-0-meaning-${language}`;
    await editor.waitForSelector(field, { visible: true, timeout: 60_000 });
    await editor.type(field, 'x');
  }
  await page.bringToFront();
  const shown = page.evaluate(whenMarked(term)) as Promise<number>;
  const clicked = (await editor.evaluate(`
    document.querySelector('.editor-foot .button-main').click();
    performance.timeOrigin + performance.now()`)) as number;
  const seconds = ((await shown) - clicked) / 1000;
  await editor.close();
  return seconds;
}

/** Resolves with the time of the frame in which a term is registered. */
const whenMarked = (term: string): string => `new Promise((resolve, reject) => {
  const texts = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) =>
    range.startContainer === range.endContainer ? range.startContainer.data.slice(range.startOffset, range.endOffset) : ''));
  const end = performance.now() + 30000;
  const look = () => {
    if (texts().includes('${term}')) resolve(performance.timeOrigin + performance.now());
    else if (performance.now() > end) reject(new Error('${term} was not marked'));
    else requestAnimationFrame(look);
  };
  look();
})`;
