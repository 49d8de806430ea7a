/** The form has a field for everything that an entry can say, and saving it loses nothing. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkEntry } from '../../src/core/entry/validate';
import { makeWhole } from '../unit/entry/make-whole';
import { itLeavesNoTrace, useStage } from './stage';

const WHOLE = makeWhole('own-all', '全部');

/** Names of fields, wherever they stand; names of slots are the reader's own. */
function fieldsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    fieldsIn(part, found);
  }
  return found;
}

function fieldsOfSchema(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'properties') for (const name of Object.keys(part)) found.add(name);
    fieldsOfSchema(part, found);
  }
  return found;
}

/** Texts and numbers with the fields in which they stand. */
function leavesOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, String(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
}

/** The form has these in its own way: as one line, as ticks, as the term itself. */
const OTHERWISE = /^(id$|counts|forms\.0|domains|senses\.0\.register)/;

describe('the editor', () => {
  const stage = useStage({ grant: 'none' });
  let page: Page;
  beforeAll(async () => {
    const record = { kind: 'own', id: WHOLE.id, entry: WHOLE, changed: '2026-11-01' };
    await stage.session.helper.evaluate((items) => chrome.storage.local.set(items), {
      [`entry:${WHOLE.id}`]: record,
      meta: { schema: 1, revision: 1 },
    });
    page = await stage.session.openExtension(`src/options/index.html#entry=${WHOLE.id}&edit=1`);
    await page.bringToFront();
    await page.waitForSelector('.sections', { visible: true });
    // What is folded is drawn when it is unfolded, and may hold more of its kind.
    for (let i = 0; i < 4; i++)
      await page.$$eval('.editor details:not([open]) > summary', (all) => {
        for (const summary of all) (summary as HTMLElement).click();
      });
    await page.waitForSelector('#field-whole');
  });

  it('is tried with every field of the schema', () => {
    expect(checkEntry(WHOLE).ok).toBe(true);
    const { $defs } = JSON.parse(readFileSync('docs/tifa-layer.schema.json', 'utf8'));
    const wanted = fieldsOfSchema($defs);
    const used = fieldsIn(WHOLE);
    expect([...wanted].filter((field) => !used.has(field))).toEqual([]);
  });

  it('shows each of them', async () => {
    const shown: readonly string[] = await page.$$eval(
      '.editor :is(input, textarea, select):not(#field-whole, #try-text)',
      (all) =>
        all.flatMap((field) => {
          if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type))
            return field.checked ? [field.value] : [];
          return (field as HTMLInputElement).value.split('\n');
        }),
    );
    const missing = leavesOf(WHOLE).filter(([path, text]) => !OTHERWISE.test(path) && !shown.includes(text));
    expect(missing).toEqual([]);
    expect(shown).toContain('3 5');
  });

  it('keeps all of it when one field is changed', async () => {
    await page.$eval('#field-head', (el) => (el as HTMLInputElement).select());
    await page.type('#field-head', '全部了');
    await page.click('.editor-foot .button-main');
    await page.waitForSelector('.reading');
    const stored: Record<string, { readonly entry: unknown }> = await stage.session.helper.evaluate(
      () => chrome.storage.local.get('entry:own-all') as never,
    );
    const [, template] = WHOLE.forms;
    expect(stored['entry:own-all']?.entry).toEqual({ ...WHOLE, head: '全部了', forms: ['全部了', template] });
    await page.close();
  });

  itLeavesNoTrace(stage);
});
