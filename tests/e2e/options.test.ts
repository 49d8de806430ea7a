import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFacet } from '../browser/facets';
import { until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('the options page', () => {
  const stage = useStage({ grant: 'none' });
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tifa-options-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const open = async (hash: string): Promise<Page> => {
    const page = await stage.session.openExtension(`src/options/index.html${hash}`);
    await page.bringToFront();
    await page.waitForSelector('.options-main > *', { visible: true });
    // Keys that come before the list are nobody's.
    if (hash === '') await page.waitForSelector('.entry-row', { visible: true });
    return page;
  };
  const stored = (): Promise<Record<string, unknown>> =>
    stage.session.helper.evaluate(() => chrome.storage.local.get(null));
  const recordKeys = async () => Object.keys(await stored()).filter((key) => /^(entry|hidden):/.test(key));
  const textOf = async (page: Page, selector: string) =>
    (await page.$$eval(selector, ([el]) => (el as HTMLElement | undefined)?.innerText)) ?? '';
  const click = async (page: Page, selector: string) =>
    (await page.waitForSelector(selector, { visible: true }))?.click();
  const save = (page: Page) => click(page, '.editor-foot .button-main');
  const undo = (page: Page) => click(page, '.notice-button');
  const writeIn = async (page: Page, field: string, text: string) => {
    await page.waitForSelector(field, { visible: true });
    await page.$eval(field, (el) => (el as HTMLInputElement).select());
    await page.type(field, text);
  };
  const countOfKeys = (n: number) =>
    until(async () => (await recordKeys()).length === n, { what: `${n} records to be stored` });

  it('makes an entry from a term and its sentence, finds it by pinyin, deletes it and takes that back', async () => {
    const term = '三张表';
    const page = await open(`#new=${encodeURIComponent(term)}&sentence=${encodeURIComponent('填好三张表。')}`);
    expect(await textOf(page, '.more-gist')).toContain('Documents');
    await writeIn(page, '#field-senses-0-meaning-zh', '需要逐级填报的三种表格。');
    await save(page);
    await page.waitForSelector('.reading');
    expect(await textOf(page, '.entry-term')).toBe(term);
    expect(JSON.stringify(await stored())).toContain('填好三张表。');

    await page.type('.search-field input', '三张');
    await until(async () => (await textOf(page, '.entry-row')).includes('三张'), { what: 'the entry in the list' });
    await click(page, '.reading-actions .button-danger');
    await countOfKeys(0);
    await undo(page);
    await countOfKeys(1);
    const bin = await open('#section=backup');
    await page.bringToFront();
    await click(page, '.entry-row');
    await click(page, '.reading-actions .button-danger');
    await countOfKeys(0);
    await bin.bringToFront();
    await click(bin, '.binned .button');
    await countOfKeys(1);
    await Promise.all([page.close(), bin.close()]);
  });

  it('keeps only the changed field of a bundled entry, shows the bundled text beside it and restores it', async () => {
    const page = await open('#entry=duan-tou-lu&edit=1');
    await writeIn(page, '#field-senses-0-meaning-zh', '我自己的解释。');
    expect(await textOf(page, '.beside')).toContain('没有修通');
    await save(page);
    await page.waitForSelector('.reading');
    const { 'entry:duan-tou-lu': record } = await stored();
    expect(Object.keys((record as { fields: object }).fields)).toEqual(['senses']);

    await click(page, '.reading-actions a');
    await click(page, '.beside-button');
    await save(page);
    await until(async () => !(await recordKeys()).includes('entry:duan-tou-lu'), { what: 'the change to be gone' });
    await page.close();
  });

  it('says what is missing, at the field, and keeps what was typed', async () => {
    const page = await open('#new=');
    await writeIn(page, '#field-senses-0-meaning-en', 'A plan.');
    await save(page);
    await page.waitForSelector('.field-fault');
    expect(await page.$$eval('[aria-invalid="true"]', (all) => all.map((el) => el.id))).toEqual(['field-head']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-head');
    expect(await page.$eval('#field-senses-0-meaning-en', (el) => (el as HTMLTextAreaElement).value)).toBe('A plan.');
    await click(page, '.editor-ways button[type="button"]');
    await page.close();
  });

  it('does not overwrite what another tab saved, until the reader says so', async () => {
    const [here, there] = [await open('#entry=bai-gai-hei&edit=1'), await open('#entry=bai-gai-hei&edit=1')];
    await here.bringToFront();
    await writeIn(here, '#field-head', '此处改过');
    await there.bringToFront();
    await writeIn(there, '#field-head', '别处改过');
    await save(there);
    await there.waitForSelector('.reading');
    await here.bringToFront();
    await save(here);
    const refusal = await here.waitForSelector('.refusal');
    expect(await refusal?.isIntersectingViewport({ threshold: 1 })).toBe(true);
    expect(JSON.stringify(await stored())).toContain('别处改过');
    await click(here, '.refusal .button');
    await here.waitForSelector('.reading');
    expect(JSON.stringify(await stored())).toContain('此处改过');
    await undo(here);
    await until(async () => (await textOf(there, '.entry-term')) === '别处改过', { what: 'the other tab to follow' });
    await Promise.all([here.close(), there.close()]);
  });

  it('imports a file whole or not at all', async () => {
    const page = await open('#section=backup');
    const before = await stored();
    const records = Object.entries(before).flatMap(([key, value]) => (key.startsWith('entry:') ? [value] : []));
    const file = (name: string, all: readonly unknown[]) =>
      writeFile(join(folder, name), JSON.stringify({ format: 'tifa-layer', schema: 1, records: all }));
    await file('good.json', [...records, { kind: 'hidden', id: 'duan-tou-lu', changed: '2026-11-24' }]);
    await file('bad.json', [...records, { kind: 'hidden', id: 'duan-tou-lu', changed: 'yesterday' }]);
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;

    await input.uploadFile(join(folder, 'bad.json'));
    await page.waitForSelector('.refusal-faults li');
    expect(await textOf(page, '.refusal-faults')).toContain('duan-tou-lu');
    expect(await stored()).toEqual(before);

    await input.uploadFile(join(folder, 'good.json'));
    await click(page, '.import-preview .button-main');
    await until(async () => (await recordKeys()).includes('hidden:duan-tou-lu'), { what: 'the file to be imported' });
    await undo(page);
    await until(async () => !(await recordKeys()).includes('hidden:duan-tou-lu'), { what: 'the import to be undone' });
    expect(await readFile(join(folder, 'good.json'), 'utf8')).toContain('tifa-layer');
    await page.close();
  });

  it('hides several entries at once, asks first, and takes it back as one', async () => {
    const page = await open('');
    const before = await recordKeys();
    await page.type('.search-field input', 'yiwang');
    await until(async () => (await textOf(page, '.entry-row')).includes('一网'), { what: 'the list to follow' });
    const found = () => page.$$eval('.entry-row', (all) => all.map((row) => row.textContent).join());
    let last = '';
    // The list narrows with each letter; it has come to rest when two looks see the same.
    const rests = async () => {
      const before = last;
      last = await found();
      return before === last;
    };
    await until(rests, { what: 'the list to rest' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    const selected = () => page.$$eval('.entry-row[aria-selected="true"]', (all) => all.length);
    await until(async () => (await selected()) === 2, { what: 'two entries to be selected' });
    await click(page, '.choice-bar-ways .button');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.confirm', { hidden: true });
    expect(await recordKeys()).toEqual(before);
    await click(page, '.choice-bar-ways .button');
    await click(page, '.confirm .button-main');
    await countOfKeys(before.length + 2);
    expect(await page.$('.choice-bar')).toBeNull();
    await undo(page);
    await countOfKeys(before.length);
    await page.close();
  });

  it('narrows the list by facets, shown as chips that take them away', async () => {
    const page = await open('');
    const all = await textOf(page, '.search-count');
    await click(page, '.filters-tools .tool');
    await chooseFacet(page, 1, 'metaphor');
    await chooseFacet(page, 3, 'A');
    await until(async () => (await page.$$('.chip')).length === 2, { what: 'two chips' });
    const both = await textOf(page, '.search-count');
    await click(page, '.chip');
    await until(async () => (await page.$$('.chip')).length === 1, { what: 'one chip' });
    expect(new Set([all, both, await textOf(page, '.search-count')]).size).toBe(3);
    await page.close();
  });

  it('stays where it is scrolled to when its entries change', async () => {
    const page = await open('');
    await until(async () => (await page.$eval('.entries', (el) => el.scrollHeight)) > 20_000, {
      what: 'the whole list',
    });
    const top = await page.$eval('.entries', (el) => {
      el.scrollTop = 10_000;
      return el.scrollTop;
    });
    const id = await until(
      () =>
        page.evaluate((from) => {
          const inSight = [...document.querySelectorAll<HTMLElement>('.entry-row')].find((row) => row.offsetTop > from);
          return inSight?.id.replace('row-', '');
        }, top),
      { what: 'the rows there' },
    );
    await stage.session.helper.evaluate(async (hidden) => {
      const { meta } = (await chrome.storage.local.get('meta')) as { meta?: { revision: number } };
      const record = { kind: 'hidden', id: hidden, changed: '2026-11-24' };
      const revision = (meta?.revision ?? 0) + 1;
      await chrome.storage.local.set({ [`hidden:${hidden}`]: record, meta: { schema: 1, ...meta, revision } });
    }, id);
    await page.waitForSelector(`#row-${id}.entry-row-hidden`);
    expect(await page.$eval('.entries', (el) => el.scrollTop)).toBe(top);
    await page.close();
  });

  it('is walked by keyboard: search, list, entry, edit', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('dtl');
    await until(async () => (await textOf(page, '.entry-row')).includes('断头路'), { what: 'the entry to be found' });
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.reading');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('pane');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.editor');
    expect(await page.evaluate(() => document.activeElement?.closest('.editor') !== null)).toBe(true);
    await page.focus('#field-head');
    await page.keyboard.type('了');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reading');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('pane');
    expect(await textOf(page, '.entry-term')).toBe('断头路了');
    await page.close();
  });

  it.each([
    '',
    '#entry=duan-tou-lu',
    '#entry=duan-tou-lu&edit=1',
    '#section=marks',
    '#section=sites',
    '#section=backup',
  ])('has room at 360 pixels: %s', async (hash) => {
    const page = await open(hash);
    await page.setViewport({ width: 360, height: 740 });
    await until(() => page.evaluate(() => innerWidth === 360), { what: 'the narrow window' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const wide = await page.$$eval('.options-main *', (all) =>
      all
        .filter((el) => el.checkVisibility() && el.getBoundingClientRect().right > 361)
        .filter((el) => !el.closest('.unseen, .entry-row, summary'))
        .map((el) => el.className),
    );
    expect(wide).toEqual([]);
    await page.close();
  });

  itLeavesNoTrace(stage);
});
