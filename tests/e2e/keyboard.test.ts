/** Sixteen things that a reader does in the options page, by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchPatterns } from '../../src/core/sites/host';
import { type Keyboard, keyboardOf } from '../browser/keyboard';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

const HOST = 'news.yunchuan.example';

describe('the options page by keyboard alone', () => {
  const stage = useStage({ grant: 'none' });
  let page: Page;
  let keys: Keyboard;
  beforeAll(async () => {
    await stage.session.helper.evaluate(() =>
      chrome.storage.local.set({
        'entry:zou-shen-zou-shi': {
          kind: 'override',
          id: 'zou-shen-zou-shi',
          fields: { tier: 'C' },
          base: { tier: 'A' },
          changed: '2026-11-01',
        },
        meta: { schema: 1, revision: 1 },
      }),
    );
    page = await stage.session.openExtension('src/options/index.html');
    await page.bringToFront();
    await page.waitForSelector('.entry-row', { visible: true });
    keys = keyboardOf(page);
  });
  afterAll(async () => {
    await page?.close();
  });

  const stored = (): Promise<Record<string, unknown>> =>
    stage.session.helper.evaluate(() => chrome.storage.local.get(null));
  const textOf = (selector: string) =>
    page.$$eval(selector, ([el]) => (el as HTMLElement | undefined)?.innerText ?? '');
  const shows = (selector: string, text: string) =>
    until(async () => (await textOf(selector)).includes(text), { what: `“${text}” in ${selector}` });
  const keeps = (key: string, there: boolean) =>
    until(async () => Object.hasOwn(await stored(), key) === there, {
      what: `${key} to be ${there ? 'kept' : 'gone'}`,
    });
  /** “/” goes to the search from everywhere but a field. */
  const search = async (text: string) => {
    while (await page.evaluate(() => document.activeElement?.matches('input, textarea, select')))
      await keys.press('Tab');
    await keys.press('/');
    await keys.press('Control+a');
    if (text === '') await keys.press('Backspace');
    else await keys.type(text);
  };
  const ownKeys = async () => Object.keys(await stored()).filter((key) => key.startsWith('entry:own-'));
  const task = (name: string, steps: () => Promise<void>) =>
    it(name, async () => {
      keys.begin(name);
      await steps();
      expect(keys.faults()).toEqual([]);
    });

  task('1 finds a term by its initials', async () => {
    await search('dtl');
    await shows('.entry-row', '断头路');
    await keys.press('ArrowDown');
    await shows('.entry-term', '断头路');
  });

  task('2 reads it, and goes on to where it leads', async () => {
    await keys.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('pane');
    await keys.tabTo('.pane a, .pane button, .pane summary');
  });

  task('3 narrows the list by category and takes the filter away', async () => {
    await search('');
    await keys.tabTo('.filters-tools .tool');
    await keys.press('Enter');
    await keys.tabTo('.filters-choices select');
    await keys.press('ArrowDown');
    await page.waitForSelector('.chip');
    await keys.tabTo('.chip');
    await keys.press('Enter');
    await page.waitForSelector('.chip', { hidden: true });
  });

  task('4 puts the newest terms first', async () => {
    await search('');
    await until(async () => (await page.$$('.entry-row')).length > 10, { what: 'the whole list' });
    const before = await textOf('.entry-row');
    await keys.tabTo('.pick-order');
    await keys.press('ArrowDown', 'ArrowDown');
    await until(async () => (await textOf('.entry-row')) !== before, { what: 'another order' });
    await keys.press('ArrowUp', 'ArrowUp');
  });

  task('5 makes an entry of their own', async () => {
    await search('');
    await keys.tabTo('.search-new');
    await keys.press('Enter');
    await page.waitForSelector('.editor');
    await keys.type('三张表');
    await keys.press('Tab');
    await keys.type('需要逐级填报的表格。');
    await keys.press('Control+Enter');
    await shows('.entry-term', '三张表');
    expect(await ownKeys()).toHaveLength(1);
  });

  task('6 edits it, and sees why a sentence is not marked', async () => {
    await keys.tabTo('.reading-actions a');
    await keys.press('Enter');
    await page.waitForSelector('.editor');
    await keys.tabTo('#try-text');
    await keys.type('明天交表。');
    await shows('.try-result', ' ');
    expect(await page.$('.try-place-marked')).toBeNull();
    await keys.type('填三张表。');
    await page.waitForSelector('.try-place-marked');
  });

  task('7 keeps the sentence as an example and saves', async () => {
    await keys.tabTo('.try-examples .button');
    await keys.press('Enter');
    await until(async () => (await page.$('.try-examples .button')) === null, { what: 'the sentence to be kept' });
    await keys.press('Control+Enter');
    await shows('.entry-term', '三张表');
    expect(JSON.stringify(await stored())).toContain('填三张表');
  });

  task('8 gives up a change, after a question', async () => {
    await keys.tabTo('.reading-actions a');
    await keys.press('Enter');
    await page.waitForSelector('.editor');
    await until(() => page.evaluate(() => document.activeElement?.id === 'field-head'), {
      what: 'the term to have the focus',
    });
    await keys.type('了');
    await keys.tabTo('.editor-ways .button:not(.button-main)');
    await keys.press('Enter');
    await page.waitForSelector('.confirm[open]');
    await keys.tabTo('.confirm .button-main');
    await keys.press('Enter');
    await shows('.entry-term', '三张表');
    expect(await textOf('.entry-term')).not.toContain('了');
  });

  task('9 takes back the last action, and does it again', async () => {
    await keys.press('Control+z');
    await until(async () => !JSON.stringify(await stored()).includes('填三张表'), { what: 'the example to be gone' });
    await keys.press('Control+Shift+Z');
    await until(async () => JSON.stringify(await stored()).includes('填三张表'), { what: 'the example to be back' });
  });

  task('10 saves everything as a file', async () => {
    await page.evaluate(() => {
      // A download makes Chromium ask its maker about the file.
      HTMLAnchorElement.prototype.click = function () {
        document.title = this.download;
      };
    });
    await keys.press('/');
    await keys.tabTo('.options-sections a:last-child', 'Shift+Tab');
    await keys.press('Enter');
    await page.waitForSelector('.settings-group .button-main');
    await keys.tabTo('.settings-group .button-main');
    await keys.press('Enter');
    await until(async () => /^tifa.*\.json$/.test(await page.title()), { what: 'a file to be offered' });
    await keys.tabTo('.options-sections a:first-child', 'Shift+Tab');
    await keys.press('Enter');
    await page.waitForSelector('.entry-row');
  });

  task('11 hides several entries at once and shows them again', async () => {
    await search('yiwang');
    await shows('.entry-row', '一网');
    await keys.press('ArrowDown', ' ', 'Shift+ArrowDown');
    await keys.tabTo('.choice-bar-ways .button');
    await keys.press('Enter');
    await page.waitForSelector('.confirm[open]');
    await keys.tabTo('.confirm .button-main');
    await keys.press('Enter');
    await until(async () => Object.keys(await stored()).filter((k) => k.startsWith('hidden:')).length === 2, {
      what: 'two hidden entries',
    });
    await keys.press('Control+z');
    await until(async () => !Object.keys(await stored()).some((k) => k.startsWith('hidden:')), {
      what: 'them to be shown again',
    });
  });

  task('12 chooses between two versions of an entry', async () => {
    await search('zoushenzoushi');
    await shows('.entry-row', '走深走实');
    await keys.press('ArrowDown', 'Enter');
    await keys.tabTo('.conflict .button');
    await keys.press('Enter');
    await page.waitForSelector('.conflict', { hidden: true });
  });

  task('13 deletes an entry and brings it back from the bin', async () => {
    await search('三张表');
    await keys.press('ArrowDown', 'Enter');
    await keys.tabTo('.reading-actions .button-danger');
    await keys.press('Enter');
    await until(async () => (await ownKeys()).length === 0, { what: 'the entry to be deleted' });
    await keys.press('/');
    await keys.tabTo('.options-sections a:last-child', 'Shift+Tab');
    await keys.press('Enter');
    await page.waitForSelector('.binned .button');
    await keys.tabTo('.binned .button');
    await keys.press('Enter');
    await until(async () => (await ownKeys()).length === 1, { what: 'the entry to be back' });
  });

  task('14 imports a pasted file, after a look at what it would do', async () => {
    const record = { kind: 'hidden', id: 'duan-tou-lu', changed: '2026-11-24' };
    await keys.tabTo('.import-paste', 'Shift+Tab');
    await keys.type(JSON.stringify({ format: 'tifa-layer', schema: 1, records: [record] }));
    await keys.press('Tab', 'Enter');
    await page.waitForSelector('.import-preview');
    await keys.tabTo('.import-preview .button-main');
    await keys.press('Enter');
    await keeps('hidden:duan-tou-lu', true);
  });

  task('15 grants a site and switches it off', async () => {
    await stage.session.allowHosts(matchPatterns([HOST]));
    await keys.tabTo('.options-sections a:nth-child(3)', 'Shift+Tab');
    await keys.press('Enter');
    await page.waitForSelector('#add-site');
    await keys.tabTo('#add-site');
    await keys.type(HOST);
    await keys.press('Enter');
    await shows('.own-sites', HOST);
    await keys.tabTo('.own-sites .link');
    await keys.press('Enter');
    await until(async () => JSON.stringify((await stored())['sitesOff'] ?? '').includes(HOST), {
      what: 'the site to be switched off',
    });
  });

  task('16 marks each term once, leaves a category out and changes a style', async () => {
    await keys.tabTo('.options-sections a:nth-child(2)', 'Shift+Tab');
    await keys.press('Enter');
    await page.waitForSelector('input[name="density"]');
    await keys.tabTo('input[name="density"]');
    await keys.press('ArrowDown');
    await keys.tabTo('.style-preset select');
    await keys.press('ArrowDown');
    await keys.tabTo('.style-row input[name="category"]');
    await keys.press(' ');
    await until(
      async () => {
        const { settings } = (await stored()) as { settings?: { density?: string; categoriesOff?: string[] } };
        return settings?.density === 'section' && settings.categoriesOff?.length === 1;
      },
      { what: 'the choices to be kept' },
    );
  });

  itLeavesNoTrace(stage);
});
