import { describe, expect, it } from 'vitest';
import { settled } from '../browser/extension';
import { marks } from '../browser/marks';
import { itLeavesNoTrace, useStage } from './stage';

describe('text that is never marked', () => {
  const stage = useStage();

  it.each(['japanese.html', 'english.html'])('is a page in another language: %s', async (name) => {
    const page = await stage.open(name);
    expect(await settled(stage.session, page)).toEqual({ kind: 'not-chinese' });
    expect(await marks(page)).toEqual([]);
  });

  it('stands in fields, editors, code and hidden boxes', async () => {
    const page = await stage.open('editors.html');
    await settled(stage.session, page);
    const found = (await marks(page)).map(({ text }) => text);
    expect(found).toContain('乡村振兴');
    expect(found).toContain('共同富裕');
    const inside = await page.evaluate(() =>
      [...CSS.highlights]
        .flatMap(([, highlight]) => [...highlight])
        .filter(({ startContainer }) => startContainer.parentElement?.closest('#never, rt'))
        .map(({ startContainer }) => startContainer.textContent),
    );
    expect(inside).toEqual([]);
  });

  it('is what a reader types into an editor', async () => {
    const page = await stage.open('editors.html');
    await settled(stage.session, page);
    const before = await marks(page);
    await page.click('[contenteditable="true"]');
    await page.keyboard.type('乡村振兴与共同富裕');
    await page.click('textarea');
    await page.keyboard.type('断头路');
    await settled(stage.session, page);
    expect(await page.$eval('[contenteditable="true"]', (el) => el.textContent)).toContain('乡村振兴与共同富裕');
    expect((await marks(page)).map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  });

  itLeavesNoTrace(stage);
});
