import { describe, expect, it } from 'vitest';
import { countPainted, isMarked, openWith } from '../browser/changing';
import { settled } from '../browser/extension';
import { pause, until } from '../browser/until';
import { itLeavesNoTrace, useStage } from './stage';

describe('a page that changes while it is being read', () => {
  const stage = useStage();

  it('is read to its end although lines of it go all the time', async () => {
    const page = await stage.open('ticker.html');
    await until(async () => (await settled(stage.session, page)).kind === 'marked', { what: 'the page to be read' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 15_000 });
  });

  it('is read to its end where it takes away what is being read', async () => {
    const page = await stage.open('cut.html');
    await until(async () => (await page.title()) === '裁完了', { what: 'the page to be cut' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 1000 });
  });

  it('is not marked twice where it changes while it is being read', async () => {
    const page = await stage.open('restless.html');
    await until(async () => (await page.title()) === '变完了', { what: 'the changes to end' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 15_000 });
  });

  it('is painted whole where one box holds all its lines', async () => {
    const page = await openWith(stage, `<div>${'各部门推进乡村振兴。<br>'.repeat(6000)}</div>`);
    await until(async () => (await settled(stage.session, page)).kind === 'marked', { what: 'the page to be read' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 6000 });
    await until(async () => (await countPainted(page)) === 6000, { what: 'every line to be painted' });
    await page.close();
  });

  it('is not marked twice where a part that it added changes while that is being read', async () => {
    const page = await openWith(stage, '<p>各部门推进乡村振兴。</p>');
    await isMarked(page, '乡村振兴');
    await page.evaluate(growAndChange, 6000);
    await until(async () => (await page.title()) === '变完了', { what: 'the changes to end' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 6001 });
    await page.close();
  });

  it('has a part read to its end that is cut while it is being read', async () => {
    const page = await openWith(stage, '<p>各部门推进乡村振兴。</p>');
    await isMarked(page, '乡村振兴');
    await page.evaluate(growAndCut);
    await until(async () => (await page.title()) === '裁完了', { what: 'the part to be cut' });
    expect(await settled(stage.session, page)).toEqual({ kind: 'marked', count: 1001 });
    await page.close();
  });

  it('keeps its marks in sight where it grows by parts with white space between them', async () => {
    const page = await openWith(stage, `<div>${'<p>各部门推进乡村振兴。</p>\n'.repeat(6000)}</div>`);
    await until(async () => (await settled(stage.session, page)).kind === 'marked', { what: 'the page to be read' });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await isMarked(page, '乡村振兴');
    await pause(500);
    expect(await page.evaluate(growByParts)).toBe(0);
    await page.close();
  });

  itLeavesNoTrace(stage);
});

/** Runs in the page: adds a long part, and changes lines of it while it is new. */
async function growAndChange(lines: number): Promise<void> {
  const part = document.createElement('section');
  const all = Array.from({ length: lines }, () => {
    const line = document.createElement('p');
    line.textContent = '各部门推进乡村振兴。';
    return line;
  });
  part.append(...all);
  document.body.append(part);
  for (let round = 0; round < 30; round++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (let at = round * 7 + 3; at < lines; at += 211) all[at]?.append('也');
  }
  document.title = '变完了';
}

/** Runs in the page: gives how often nothing was marked while it grew. */
async function growByParts(): Promise<number> {
  let without = 0;
  for (let n = 1; n < 60; n++) {
    if (n % 20 === 1) document.querySelector('div')?.insertAdjacentHTML('beforeend', '\n<p>各部门推进乡村振兴。</p>\n');
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 10));
    if ([...CSS.highlights.values()].every(({ size }) => size === 0)) without++;
  }
  return without;
}

/** Runs in the page: adds a long part, and cuts all but its end while it is being read. */
async function growAndCut(): Promise<void> {
  const part = document.createElement('section');
  const add = (lines: number, to: Element) => {
    for (let n = 0; n < lines; n++) {
      const line = document.createElement('p');
      line.textContent = '各部门推进乡村振兴。';
      to.append(line);
    }
  };
  const long = document.createElement('article');
  add(20_000, long);
  part.append(long);
  add(1000, part);
  document.body.append(part);
  await new Promise((resolve) => setTimeout(resolve, 160));
  long.remove();
  document.title = '裁完了';
}
