import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/platform/store/open-settings';
import { coreMarks } from '../browser/core-marks';
import { settled } from '../browser/extension';
import { marks } from '../browser/marks';
import { itLeavesNoTrace, useStage } from './stage';

describe('marks', () => {
  const stage = useStage();

  const marksOf = async (name: string) => {
    const page = await stage.open(name);
    const state = await settled(stage.session, page);
    const found = (await marks(page)).map(({ text }) => text);
    // Cells of a table, which old newspapers set their columns in, come with a tab between them.
    const text = (await page.evaluate(() => document.body.innerText)).replaceAll('\t', '\n');
    await page.close();
    return { state, found, text };
  };

  it('are those that the core finds in the same text', async () => {
    const { state, found, text } = await marksOf('district-newspaper.html');
    expect(found).toEqual(coreMarks(text, '2021-10-12', DEFAULT_SETTINGS));
    expect(found.length).toBeGreaterThan(80);
    expect(state).toMatchObject({ kind: 'marked', count: found.length });
  });

  it('run over column breaks, line breaks and inline elements as one', async () => {
    const { found } = await marksOf('district-newspaper.html');
    const broken = ['三件套', '现场办公', '市场采购贸易', '营商环境', '乡村振兴', '共同富裕'];
    expect(broken.filter((term) => !found.some((text) => text.includes(term)))).toEqual([]);
    expect(found).toContain('啃下“硬骨头”');
    expect(found).toContain('一窗受理');
    expect(found).toContain('免申即享');
  });

  it('stay off ordinary text', async () => {
    const { found } = await marksOf('district-newspaper.html');
    expect(found.filter((text) => text === '三件套')).toHaveLength(1);
    expect(found.filter((text) => text.includes('一把手'))).toHaveLength(1);
    expect(found.filter((text) => text === '一盘棋')).toEqual([]);
  });

  it('are found in traditional characters', async () => {
    const { found } = await marksOf('traditional.html');
    expect(found).toEqual(expect.arrayContaining(['兩個確立', '共同富裕', '四個意識', '動態清零', '一帶一路']));
  });

  it('cover a long page', async () => {
    const { state, found } = await marksOf('long.html');
    expect(found.length).toBeGreaterThan(400);
    expect(state).toMatchObject({ kind: 'marked', count: found.length });
  });

  itLeavesNoTrace(stage);
});
