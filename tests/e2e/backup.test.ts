import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFaultsInAllLooks } from '../browser/axe';
import { until } from '../browser/until';
import { makeOwn, makeSense } from '../unit/entry/make';
import { itLeavesNoTrace, useStage } from './stage';

const changed = '2026-11-24';
const own = (id: string, head: string) => ({ kind: 'own', id, entry: makeOwn(id, head), changed });
/** head,meaning and a row 断头路,换了说法 and one 新词,解释, in GB18030. */
const GB18030 = Buffer.concat([
  Buffer.from('head,tier,meaning\n'),
  Buffer.from([
    0xb6, 0xcf, 0xcd, 0xb7, 0xc2, 0xb7, 0x2c, 0x41, 0x2c, 0xbb, 0xbb, 0xc1, 0xcb, 0xcb, 0xb5, 0xb7, 0xa8, 0x0a,
  ]),
  Buffer.from([0xd0, 0xc2, 0xb4, 0xca, 0x2c, 0x41, 0x2c, 0xbd, 0xe2, 0xca, 0xcd, 0x0a]),
  Buffer.from([0xbb, 0xb5, 0x2c, 0x5a, 0x2c, 0xbd, 0xe2, 0xca, 0xcd, 0x0a]),
]);

describe('the backup page', () => {
  const stage = useStage({ grant: 'none' });
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tifa-backup-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const put = (values: Record<string, unknown>) =>
    stage.session.helper.evaluate((items) => chrome.storage.local.set(items), values);
  const stored = (): Promise<Record<string, unknown>> =>
    stage.session.helper.evaluate(() => chrome.storage.local.get(null));
  const heads = async () =>
    Object.entries(await stored())
      .flatMap(([key, value]) => (key.startsWith('entry:') ? [(value as ReturnType<typeof own>).entry?.head] : []))
      .sort();
  const open = async (hash: string): Promise<Page> => {
    const opened = await stage.session.openExtension(`src/options/index.html${hash}`);
    await opened.bringToFront();
    await opened.waitForSelector('.settings, .reading', { visible: true });
    // A download makes Chromium ask its maker about the file.
    await opened.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    return opened;
  };
  const textOf = (selector: string) =>
    page.$$eval(selector, (all) => all.map((el) => (el as HTMLElement).innerText).join('\n'));
  const shows = (selector: string, text: string) =>
    until(async () => (await textOf(selector)).includes(text), { what: `“${text}” in ${selector}` });
  const click = async (selector: string) => (await page.waitForSelector(selector, { visible: true }))?.click();
  const keys = async (...names: readonly ('Control' | 'Shift' | 'z')[]) => {
    for (const name of names) await page.keyboard.down(name);
    for (const name of names.toReversed()) await page.keyboard.up(name);
  };

  beforeEach(async () => {
    await stage.session.helper.evaluate(async () => {
      await chrome.storage.local.clear();
      indexedDB.deleteDatabase('tifa-history');
    });
    await put({ meta: { schema: 1, revision: 1 }, 'entry:own-1': own('own-1', '断头路') });
  });

  it('shows what a file would do, waits for every choice, and does it whole; undo, redo and a snapshot lead back', async () => {
    page = await open('#section=backup');
    await writeFile(join(folder, 'terms.csv'), GB18030);
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, 'terms.csv'));
    await shows('.import-preview', 'GB18030');
    expect(await textOf('.refusal-faults')).toMatch(/4.*坏/);
    const disabled = () => page.$eval('.import-preview .button-main', (el) => (el as HTMLButtonElement).disabled);
    expect(await disabled()).toBe(true);
    expect(await axeFaultsInAllLooks(stage.session, page)).toEqual([]);
    await click('.import-pick input[type="checkbox"]');
    expect(await disabled()).toBe(true);
    await click('.import-choice .import-pick:last-child input');
    expect(await heads()).toEqual(['断头路']);
    await click('.import-preview .button-main');
    await until(async () => (await heads()).join() === '断头路,新词', { what: 'both entries' });
    expect(JSON.stringify(await stored())).toContain('换了说法');

    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keys('Control', 'z');
    await until(async () => (await heads()).join() === '断头路', { what: 'the import to be taken back' });
    await shows('.notice', '2');
    await keys('Control', 'Shift', 'z');
    await until(async () => (await heads()).join() === '断头路,新词', { what: 'the import to be done again' });
    await page.close();

    page = await open('#section=backup');
    await click('.snapshots .button');
    await until(async () => (await heads()).join() === '断头路', { what: 'the snapshot' });
    expect(JSON.stringify(await stored())).not.toContain('换了说法');
    await shows('.binned', '新词');
    await click('.binned .button');
    await until(async () => (await heads()).join() === '断头路,新词', { what: 'the entry from the bin' });
    expect(await axeFaultsInAllLooks(stage.session, page)).toEqual([]);
    await page.close();
  });

  it('says where a pasted or dropped text is broken', async () => {
    page = await open('#section=backup');
    await page.type('.import-paste', '{"format": "tifa-layer",\n"schema": }');
    await click('.import .button:not(.button-main)');
    await shows('.refusal', '2');
    const before = await stored();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['head,meaning\n"一,二'], 'a.csv'));
      document.querySelector('.import')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    });
    await until(async () => /2/.test(await textOf('.refusal')) && !/11/.test(await textOf('.refusal')), {
      what: 'the sentence about the dropped file',
    });
    expect(await stored()).toEqual(before);
    await page.close();
  });

  it('saves every format', async () => {
    page = await open('#section=backup');
    await page.evaluate(() => {
      const texts: Promise<string>[] = [];
      Object.assign(window, { texts });
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        texts.push(blob.text());
        return make(blob);
      };
    });
    for (const button of await page.$$('.settings-group:first-of-type .button')) await button.click();
    const texts: string[] = await page.evaluate(() =>
      Promise.all((window as unknown as { texts: Promise<string>[] }).texts),
    );
    expect(texts).toHaveLength(4);
    expect(texts.map((text) => text.split('\n')[0])).toEqual([
      '{',
      expect.stringContaining('kind,id,changed,head'),
      expect.stringContaining('kind\tid\tchanged\thead'),
      '#separator:tab',
    ]);
    for (const text of texts) expect(text).toContain('断头路');
    await page.close();
  });

  it('rescues what can be read of a broken entry, keeps the bytes, and takes them away only after they were saved', async () => {
    const broken = { ...own('own-2', '半截'), entry: { ...makeOwn('own-2', '半截'), tier: 7, extra: 1 } };
    await put({ 'entry:own-2': broken, 'entry:own-3': 'x' });
    page = await open('#section=backup');
    await shows('.store-state', '2');
    await shows('.unread', '半截');
    expect(await axeFaultsInAllLooks(stage.session, page)).toEqual([]);
    await click('.unread .button');
    await until(async () => (await heads()).includes('半截') && (await textOf('.unread li')).split('\n').length < 3, {
      what: 'the entry to be rescued',
    });
    const values = await stored();
    expect(Object.entries(values).find(([key]) => key.startsWith('quarantine:'))?.[1]).toEqual(broken);
    expect(await page.$('.button-danger')).toBeNull();
    await click('[aria-labelledby="unread-title"] > .import-ways .button');
    await click('.button-danger');
    await until(async () => !(await page.$('#unread-title')), { what: 'the part to be gone' });
    expect(Object.keys(await stored()).sort()).toEqual(['entry:own-1', 'entry:own-2', 'meta']);
    await page.close();
  });

  it('only reads what a newer version wrote, and says so', async () => {
    await put({ meta: { schema: 99, revision: 9 } });
    page = await open('#section=backup');
    await page.waitForSelector('.store-state');
    const before = await stored();
    await page.type('.import-paste', 'head,meaning\n新词,解释');
    await click('.import .button:not(.button-main)');
    await click('.import-preview .button-main');
    await page.waitForSelector('.notice-fault');
    expect(await textOf('.notice-fault p')).toBe(await textOf('.store-state'));
    expect(await stored()).toEqual(before);
    await page.close();
  });

  it('shows both texts where the reader and a new version changed the same, and the reader chooses', async () => {
    const old = [makeSense({ meaning: { zh: '旧版的释义。', en: 'As it was bundled.' } })];
    const mine = [makeSense({ meaning: { zh: '我的释义。', en: 'As I put it.' } })];
    const override = { kind: 'override', id: 'duan-tou-lu', fields: { senses: mine }, base: { senses: old }, changed };
    await put({ 'entry:duan-tou-lu': override });
    page = await open('#entry=duan-tou-lu');
    await shows('.conflict-sides', '我的释义。');
    await shows('.conflict-sides', '没有修通');
    expect(await axeFaultsInAllLooks(stage.session, page)).toEqual([]);
    await click('.conflict-sides > :first-child .button');
    await until(async () => !(await page.$('.conflict')), { what: 'the conflict to end' });
    const kept = (await stored())['entry:duan-tou-lu'] as typeof override;
    expect(JSON.stringify(kept.fields)).toContain('我的释义。');
    expect(JSON.stringify(kept.base)).not.toContain('旧版');
    await click('.notice-button');
    await page.waitForSelector('.conflict');
    await click('.conflict-sides > :last-child .button');
    await until(async () => !('entry:duan-tou-lu' in (await stored())), { what: 'the new text to hold' });
    await shows('.reading', '没有修通');
    await page.close();
  });

  itLeavesNoTrace(stage);
});
