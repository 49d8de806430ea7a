import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/platform/store/open-settings';
import { coreMarks } from '../browser/core-marks';
import { settled } from '../browser/extension';
import { marks, paintedMarks } from '../browser/marks';
import { until } from '../browser/until';
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

  it('come to an end where a visible and a hidden part of a line could be joined again and again', async () => {
    const page = await stage.open('traditional.html');
    await settled(stage.session, page);
    await page.evaluate(() => {
      const part = (text: string, display: string, ...inside: Element[]) => {
        const el = document.createElement('span');
        el.style.display = display;
        el.append(text, ...inside);
        return el;
      };
      const hidden = part('攻坚，各村推进乡村振兴。', 'none');
      const around = part('全区上下坚持以人民为中心，打好脱贫', 'block', hidden);
      document.body.append(around, part('各地坚持问题导向。', 'block'));
    });
    const painted = async () => (await paintedMarks(page)).map(({ text }) => text);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await until(async () => (await painted()).includes('问题导向'), { what: 'what follows to be marked' });
    await page.close();
  });

  it('cover a long page', async () => {
    const { state, found } = await marksOf('long.html');
    expect(found.length).toBeGreaterThan(400);
    expect(state).toMatchObject({ kind: 'marked', count: found.length });
  });

  it('are painted around the viewport only, in every column of a page of very many boxes', async () => {
    const page = await stage.open('traditional.html');
    await settled(stage.session, page);
    await page.evaluate(() => {
      const column = (count: number, text: string, style: string) => {
        const box = document.createElement('div');
        box.style.cssText = `position:absolute;width:40%;${style}`;
        for (let i = 0; i < count; i++) {
          const line = document.createElement('p');
          line.textContent = text;
          box.append(line);
        }
        return box;
      };
      document.body.replaceChildren(
        column(750, '各部门推进乡村振兴。', 'left:0;top:0'),
        column(3, '大厅一窗受理。', 'right:0;top:0'),
        column(750, '各部门推进乡村振兴。', 'right:0;top:5000px'),
      );
    });
    const painted = async (text: string) => (await paintedMarks(page)).filter((mark) => mark.text === text).length;
    await until(async () => (await painted('一窗受理')) === 3, { what: 'the marks of the short column' });
    expect(await painted('乡村振兴')).toBeGreaterThan(5);
    expect(await painted('乡村振兴')).toBeLessThan(100);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await until(async () => (await painted('一窗受理')) === 0, { what: 'the marks that left to be taken away' });
    await until(async () => (await painted('乡村振兴')) > 5, { what: 'the marks at the end' });
    expect(await painted('乡村振兴')).toBeLessThan(100);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await until(async () => (await painted('一窗受理')) === 3, { what: 'the short column again' });
    await page.close();
  });

  itLeavesNoTrace(stage);
});
