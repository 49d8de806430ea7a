/** Two options pages open at once: what one saved, the other never overwrites without a word. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../browser/until';
import { makeOwn } from '../unit/entry/make';
import { itLeavesNoTrace, useStage } from './stage';

/** Edits of both tabs together; 200 in the long run (TIFA_TAB_EDITS). */
const EDITS = Number(process.env['TIFA_TAB_EDITS'] ?? 20);
const IDS = ['own-1', 'own-2'];

describe('two options pages', () => {
  const stage = useStage({ grant: 'none' });
  const stored = (): Promise<Record<string, { readonly entry: { readonly head: string } }>> =>
    stage.session.helper.evaluate(() => chrome.storage.local.get(null)) as never;
  const headOf = async (id: string) => (await stored())[`entry:${id}`]?.entry.head ?? '';

  /** Opens the form of an entry without a draft and writes a term that no other edit writes. */
  const write = async (page: Page, id: string, term: string) => {
    await page.bringToFront();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#entry=${id}&edit=1`);
    // Asked again and again: a page that has only just come to the front may not draw frames yet.
    const field = await until(async () => (await page.$('#field-head')) ?? undefined, { what: `the form of ${id}` });
    await page.$eval('#field-head', (el) => (el as HTMLInputElement).select());
    await field.type(term);
  };
  /** Presses save, and tells whether the page took it or refused it in words. */
  const save = async (page: Page): Promise<'saved' | 'refused'> => {
    await page.bringToFront();
    await page.click('.editor-foot .button-main');
    return until(
      () =>
        page.evaluate(() =>
          document.querySelector('.refusal')
            ? ('refused' as const)
            : document.querySelector('.reading')
              ? ('saved' as const)
              : undefined,
        ),
      { what: 'the answer to a save' },
    );
  };
  /** Gives up the text for the one of the other page. */
  const giveUp = async (page: Page) => {
    await page.click('.refusal .button:last-child');
    await page.waitForSelector('.reading');
  };

  /** One edit in each tab: of the same entry in every second round, of neighbours in the others; each is first in turn. */
  const round = async (one: Page, two: Page, i: number) => {
    const same = i % 2 === 0;
    const edits = [
      { page: one, term: `甲${i}`, id: 'own-1' },
      { page: two, term: `乙${i}`, id: same ? 'own-1' : 'own-2' },
    ];
    for (const { page, term, id } of edits) await write(page, id, term);
    const answers: ('saved' | 'refused')[] = [];
    for (const { page, term, id } of i % 4 < 2 ? edits : edits.toReversed()) {
      const before = await headOf(id);
      const answer = await save(page);
      answers.push(answer);
      expect(await headOf(id)).toBe(answer === 'saved' ? term : before);
      if (answer === 'refused') await giveUp(page);
    }
    expect([i, ...answers]).toEqual([i, 'saved', same ? 'refused' : 'saved']);
    return answers;
  };

  it(
    `take ${EDITS} interleaved edits of the same and of neighbouring entries, with no silent overwrite`,
    async () => {
      await stage.session.helper.evaluate(
        (items) => chrome.storage.local.set(items),
        Object.fromEntries([
          ['meta', { schema: 1, revision: 1 }],
          ...IDS.map((id) => [`entry:${id}`, { kind: 'own', id, entry: makeOwn(id, '清单'), changed: '2026-11-24' }]),
        ]),
      );
      const tabs = await Promise.all(IDS.map(() => stage.session.openExtension('src/options/index.html')));
      const [one, two] = tabs as [Page, Page];
      const answers: ('saved' | 'refused')[] = [];
      for (let i = 0; i < EDITS / 2; i++) answers.push(...(await round(one, two, i)));
      const saved = answers.filter((answer) => answer === 'saved').length;
      expect([answers.length, answers.length - saved]).toEqual([EDITS, Math.ceil(EDITS / 4)]);
      expect((await stored())['meta']).toMatchObject({ revision: 1 + saved });
      for (const page of tabs) await page.close();
    },
    60_000 + EDITS * 5_000,
  );

  itLeavesNoTrace(stage);
});
